package dev.celscope.video.flash;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class SwfReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new SwfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("NHT_eyecatch_v1.swf", "application/vnd.adobe.flash.movie"),
        TestClips.sample("NHT_eyecatch_v2.swf", "application/vnd.adobe.flash.movie"),
        TestClips.sample("NHT_eyecatch_v3.swf", "application/vnd.adobe.flash.movie"));
  }
}
