package dev.celscope.benchmark;

import dev.celscope.record.Family;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Videos, beside metadata-extractor and Tika. */
@State(Scope.Benchmark)
public class VideosBenchmark {
  private final FileReader celscope = FileReader.celscope();
  private final FileReader metadataExtractor = FileReader.metadataExtractor();
  private final FileReader tika = FileReader.tika();
  private SampleFiles files;

  /** Finds the files. */
  @Setup
  public void findFiles() {
    files = SampleFiles.of(Family.VIDEO, celscope, metadataExtractor, tika);
  }

  /** The whole record of each file. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) throws Exception {
    files.readAll(celscope, done, sink);
  }

  /** The tags of each file. */
  @Benchmark
  public void metadataExtractor(Done done, Blackhole sink) throws Exception {
    files.readAll(metadataExtractor, done, sink);
  }

  /** Metadata and text of each file. */
  @Benchmark
  public void tika(Done done, Blackhole sink) throws Exception {
    files.readAll(tika, done, sink);
  }
}
