package dev.celscope.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Files that metadata-extractor and Tika read too; a comparison says which. */
@State(Scope.Benchmark)
public abstract class PeersBenchmark {
  private final FileReader celscope = FileReader.celscope();
  private final FileReader celscopeValues = FileReader.celscopeValues();
  private final FileReader metadataExtractor = FileReader.metadataExtractor();
  private final FileReader metadataExtractorTexts = FileReader.metadataExtractorTexts();
  private final FileReader tika = FileReader.tika();
  private SampleFiles files;

  /** The files that all contestants read. */
  abstract SampleFiles files(FileReader... contestants);

  /** Finds the files. */
  @Setup
  public void findFiles() {
    files = files(celscope, metadataExtractor, tika);
  }

  /** The whole record of each file. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) throws Exception {
    files.readAll(celscope, done, sink);
  }

  /** The record of each file without what is concluded from its values. */
  @Benchmark
  public void celscopeValues(Done done, Blackhole sink) throws Exception {
    files.readAll(celscopeValues, done, sink);
  }

  /** The tags of each file. */
  @Benchmark
  public void metadataExtractor(Done done, Blackhole sink) throws Exception {
    files.readAll(metadataExtractor, done, sink);
  }

  /** The tags of each file, and in words what each of them says. */
  @Benchmark
  public void metadataExtractorTexts(Done done, Blackhole sink) throws Exception {
    files.readAll(metadataExtractorTexts, done, sink);
  }

  /** Metadata and text of each file. */
  @Benchmark
  public void tika(Done done, Blackhole sink) throws Exception {
    files.readAll(tika, done, sink);
  }
}
