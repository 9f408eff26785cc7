package dev.celscope.video.nut;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class NutReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new NutReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("NHT_flashback_v1.nut", "application/x-nut"));
  }
}
