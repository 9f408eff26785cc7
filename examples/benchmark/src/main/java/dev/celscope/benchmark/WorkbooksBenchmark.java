package dev.celscope.benchmark;

import dev.celscope.record.Family;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Workbooks, beside Tika, which reads them with POI. */
@State(Scope.Benchmark)
public class WorkbooksBenchmark {
  private final FileReader celscope = FileReader.celscope();
  private final FileReader celscopeValues = FileReader.celscopeValues();
  private final FileReader tika = FileReader.tika();
  private SampleFiles files;

  /** Finds the files. */
  @Setup
  public void findFiles() {
    files = SampleFiles.of(Family.SPREADSHEET, celscope, tika);
  }

  /** The whole record of each file, with a text for each cell. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) throws Exception {
    files.readAll(celscope, done, sink);
  }

  /** The same without what is concluded from the values: languages, pairs, names. */
  @Benchmark
  public void celscopeValues(Done done, Blackhole sink) throws Exception {
    files.readAll(celscopeValues, done, sink);
  }

  /** Metadata and text of each file. */
  @Benchmark
  public void tika(Done done, Blackhole sink) throws Exception {
    files.readAll(tika, done, sink);
  }
}
