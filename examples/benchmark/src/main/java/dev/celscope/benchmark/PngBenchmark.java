package dev.celscope.benchmark;

/** PNGs with Exif and a history in XMP, beside metadata-extractor and Tika. */
public class PngBenchmark extends PeersBenchmark {
  @Override
  SampleFiles files(FileReader... contestants) {
    return SampleFiles.withHistory("image/png", contestants);
  }
}
