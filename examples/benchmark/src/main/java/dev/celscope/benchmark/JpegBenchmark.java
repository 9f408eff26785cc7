package dev.celscope.benchmark;

/** JPEGs with Exif and a history in XMP, beside metadata-extractor and Tika. */
public class JpegBenchmark extends PeersBenchmark {
  @Override
  SampleFiles files(FileReader... contestants) {
    return SampleFiles.withHistory("image/jpeg", contestants);
  }
}
