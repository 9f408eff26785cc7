package dev.celscope.video.asf;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class AsfReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new AsfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("LMN_S03E05_rushes.wmv", "video/x-ms-wmv"),
        TestClips.sample("LMN_foley_012.wma", "audio/x-ms-wma"),
        TestClips.sample("NHT_rushes_03.asf", "video/x-ms-asf"));
  }
}
