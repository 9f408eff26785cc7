package dev.celscope.video.mpeg;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class TsReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new TsReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("LMN_rushes_0315.ts", "video/mp2t"),
        TestClips.sample("NHT_camera_0315.m2ts", "video/m2ts"));
  }
}
