package dev.celscope.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** MP4, QuickTime, Matroska and AVI, beside the programs MediaInfo and ffprobe. */
@State(Scope.Benchmark)
public class ClipsBenchmark {
  private static final Set<String> TYPES =
      Set.of(
          "video/mp4",
          "video/quicktime",
          "video/x-m4v",
          "video/3gpp",
          "video/x-f4v",
          "video/x-matroska",
          "video/webm",
          "video/x-msvideo");

  private final FileReader celscope = FileReader.celscope();
  private SampleFiles files;

  /** Finds the files. */
  @Setup
  public void findFiles() {
    files = SampleFiles.of(TYPES);
  }

  /** The whole record of each file, one after the other. */
  @Benchmark
  public void celscope(Done done, Blackhole sink) throws Exception {
    files.readAll(celscope, done, sink);
  }

  /** One process for all files. */
  @Benchmark
  public void mediaInfo(Done done) throws Exception {
    CommandLineProgram.MEDIA_INFO.read(files.files());
    done.done += files.files().size();
  }

  /** One process a file. */
  @Benchmark
  public void ffprobe(Done done) throws Exception {
    for (Path file : files.files()) {
      CommandLineProgram.FFPROBE.read(List.of(file));
      done.done++;
    }
  }
}
