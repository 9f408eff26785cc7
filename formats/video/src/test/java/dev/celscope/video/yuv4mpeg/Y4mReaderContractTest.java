package dev.celscope.video.yuv4mpeg;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class Y4mReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new Y4mReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(TestClips.sample("LMN_render_pipe.y4m", "video/x-yuv4mpeg"));
  }
}
