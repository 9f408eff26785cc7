package dev.celscope;

import dev.celscope.format.Detection;
import dev.celscope.format.FileType;
import dev.celscope.format.FileTypes;
import dev.celscope.format.FormatReader;
import dev.celscope.format.TypeDetector;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Origin;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The way of a file from bytes to record: detect, read, enrich. Keeps no state of a file, so that
 * many threads may use one.
 */
final class FileReading {
  private final Options options;
  private final Readers readers;
  private final TypeDetector detector;
  private final Enrichment enrichment;

  FileReading(Options options, Readers readers, TypeDetector detector, Enrichment enrichment) {
    this.options = options;
    this.readers = readers;
    this.detector = detector;
    this.enrichment = enrichment;
  }

  Options options() {
    return options;
  }

  Optional<FormatReader> reader(String mediaType) {
    return readers.find(mediaType);
  }

  FileType type(String mediaType) {
    return FileTypes.standard().find(mediaType).orElse(FileType.UNKNOWN);
  }

  /** The record of a file that cannot be opened. */
  FileRecord unreadable(Nesting nesting, Problem problem, List<Timestamp> fileSystemTimes) {
    Detection detection = new Detection(FileType.UNKNOWN, "not read", false);
    FoundParts found =
        new FoundParts(
            Optional.empty(),
            fileSystemTimes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(problem));
    return enrichment.enrich(
        info(detection, nesting, OptionalLong.empty(), Optional.empty()), found, nesting);
  }

  /** The record of an opened file. */
  FileRecord read(ByteSource source, Nesting nesting, List<Timestamp> fileSystemTimes) {
    Detection detection = new Detection(FileType.UNKNOWN, "not read", false);
    Optional<Problem> detectionProblem = Optional.empty();
    try {
      detection = detector.detect(source, nesting.name());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      detectionProblem = Optional.of(Failures.of(e, "file"));
    }
    return read(detection, source, nesting, fileSystemTimes, detectionProblem);
  }

  /** The record of an opened file whose format is given. */
  FileRecord readAs(FileType type, ByteSource source, Nesting nesting) {
    return read(
        new Detection(type, "named by the caller", false),
        source,
        nesting,
        List.of(),
        Optional.empty());
  }

  private FileRecord read(
      Detection detection,
      ByteSource source,
      Nesting nesting,
      List<Timestamp> fileSystemTimes,
      Optional<Problem> detectionProblem) {
    var collector = new Collector(this, nesting, detection.type());
    fileSystemTimes.forEach(collector::timestamp);
    detectionProblem.ifPresent(collector::problem);
    if (source.isCut()) {
      collector.problem(cut());
    }
    readInto(collector, detection, source);
    Optional<String> sha256 = hash(source, collector);
    return enrichment.enrich(
        info(detection, nesting, OptionalLong.of(source.size()), sha256),
        collector.parts(),
        nesting);
  }

  private void readInto(Collector collector, Detection detection, ByteSource source) {
    if (detection.extensionContradicts()) {
      collector.discrepancy(contradiction(detection, collector.name()));
    }
    Optional<FormatReader> reader = readers.find(detection.type());
    if (reader.isEmpty()) {
      if (source.size() > 0) {
        collector.problem(noReader(detection.type(), Optional.empty()));
      }
      return;
    }
    try {
      reader.get().read(source, collector);
    } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
      collector.problem(Failures.of(e, "file"));
    }
  }

  /** Says that no reader of a type is there, and which artifact has one. */
  Problem noReader(FileType type, Optional<Origin> origin) {
    if (type.equals(FileType.UNKNOWN)) {
      return new Problem(Severity.INFO, ProblemCode.UNSUPPORTED, "The format is not known", origin);
    }
    String message =
        type.artifact()
            .map(
                artifact ->
                    "No reader of "
                        + type.title()
                        + " is here; dev.celscope:"
                        + artifact
                        + " has one")
            .orElse(type.title() + " is recognised but not read");
    return new Problem(
        type.artifact().isPresent() ? Severity.WARNING : Severity.INFO,
        ProblemCode.UNSUPPORTED,
        message,
        origin);
  }

  private Problem cut() {
    return new Problem(
        Severity.WARNING,
        ProblemCode.LIMIT,
        "The limit bytesSpooled of "
            + options.limits().bytesSpooled()
            + " bytes was reached; the rest of the stream was left unread",
        Optional.empty());
  }

  private static Discrepancy contradiction(Detection detection, String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return new Discrepancy(
        "extension-contradicts-content",
        Severity.WARNING,
        List.of(),
        List.of(extension, detection.type().mediaType()),
        "The extension ." + extension + " is not that of " + detection.type().title());
  }

  private Optional<String> hash(ByteSource source, Collector collector) {
    if (!options.hashing()) {
      return Optional.empty();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      source.digest(digest);
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      collector.problem(Failures.of(e, "file"));
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static FileInfo info(
      Detection detection, Nesting nesting, OptionalLong size, Optional<String> sha256) {
    return new FileInfo(
        nesting.path(),
        nesting.name(),
        size,
        detection.type().mediaType(),
        detection.type().family(),
        detection.why(),
        sha256);
  }
}
