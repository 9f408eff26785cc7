package dev.celscope.video.ogg;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class OggReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new OggReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("NHT_preview_v2.ogv", "video/ogg"),
        TestClips.sample("LMN_wind_01.ogg", "audio/ogg"),
        TestClips.sample("NHT_preview_v2.ogx", "application/ogg"));
  }
}
