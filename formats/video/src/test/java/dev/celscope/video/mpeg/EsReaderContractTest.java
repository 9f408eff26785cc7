package dev.celscope.video.mpeg;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import dev.celscope.video.TestClips;
import java.util.List;

class EsReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new EsReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        TestClips.sample("LMN_proof_v1.m2v", "video/mpeg"),
        TestClips.sample("LMN_proof_v2.m4e", "video/mp4v-es"),
        TestClips.sample("LMN_proof_v3.h264", "video/h264"),
        TestClips.sample("LMN_proof_v4.h265", "video/h265"));
  }
}
