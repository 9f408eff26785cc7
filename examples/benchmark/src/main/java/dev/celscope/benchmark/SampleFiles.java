package dev.celscope.benchmark;

import dev.celscope.Celscope;
import dev.celscope.record.Family;
import dev.celscope.record.FileRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The files of one kind that all contestants read: a reader that gives up at the first byte would
 * else be the fastest.
 */
final class SampleFiles {
  /** System property with the folder to take them from. */
  static final String FOLDER = "celscope.bench.dir";

  private static final String DELIVERY = "testdata/delivery";
  private static final String PICTURES = "testdata/image";

  private final List<Path> files;

  private SampleFiles(List<Path> files) {
    this.files = files;
  }

  /** The files of a family. */
  static SampleFiles of(Family family, FileReader... contestants) {
    return of(DELIVERY, record -> record.file().family() == family, contestants);
  }

  /** The files of some media types. */
  static SampleFiles of(Set<String> mediaTypes) {
    return of(DELIVERY, record -> mediaTypes.contains(record.file().type()));
  }

  /** The pictures of a format that bear a history of what was done to them. */
  static SampleFiles withHistory(String mediaType, FileReader... contestants) {
    return of(
        PICTURES,
        record -> record.file().type().equals(mediaType) && !record.history().isEmpty(),
        contestants);
  }

  private static SampleFiles of(
      String standard, Predicate<FileRecord> wanted, FileReader... contestants) {
    Path folder = Path.of(System.getProperty(FOLDER, standard));
    List<Path> files = new ArrayList<>();
    try (Stream<FileRecord> records = Celscope.standard().walk(folder, 1)) {
      records
          .filter(wanted)
          .map(record -> Path.of(record.file().path().orElseThrow()))
          .filter(file -> Stream.of(contestants).allMatch(contestant -> reads(contestant, file)))
          .forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("No file that all read is in " + folder);
    }
    return new SampleFiles(files);
  }

  private static boolean reads(FileReader contestant, Path file) {
    try {
      contestant.read(file);
      return true;
    } catch (Exception | LinkageError e) {
      return false;
    }
  }

  /** Where they lie. */
  List<Path> files() {
    return files;
  }

  /** Reads each of them once. */
  void readAll(FileReader contestant, Done done, Blackhole sink) throws Exception {
    for (Path file : files) {
      sink.consume(contestant.read(file));
      done.done++;
    }
  }
}
