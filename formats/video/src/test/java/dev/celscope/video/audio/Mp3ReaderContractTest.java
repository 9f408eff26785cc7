package dev.celscope.video.audio;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class Mp3ReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new Mp3Reader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("NHT_theme_demo.mp3", "audio/mpeg"));
  }
}
