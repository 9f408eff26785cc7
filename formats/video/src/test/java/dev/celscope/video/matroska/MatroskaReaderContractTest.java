package dev.celscope.video.matroska;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class MatroskaReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new MatroskaReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("LMN_S03E05_SC020_comp_v04.mkv", "video/x-matroska"),
        TestClips.sample("NHT_trailer_v1.webm", "video/webm"),
        TestClips.sample("LMN_theme_v1.mka", "audio/x-matroska"));
  }
}
