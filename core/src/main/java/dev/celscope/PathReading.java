package dev.celscope;

import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.NameParse;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files of a file system: what they are, their times, their content. */
final class PathReading {
  private final FileReading reading;

  PathReading(FileReading reading) {
    this.reading = reading;
  }

  FileRecord read(TreeFiles.Entry entry) {
    return entry
        .problem()
        .map(problem -> reading.unreadable(nesting(entry.path(), entry.name()), problem, List.of()))
        .orElseGet(() -> read(entry.path(), entry.name()));
  }

  FileRecord read(Path path) {
    return read(path, Optional.empty());
  }

  private FileRecord read(Path path, Optional<NameParse> name) {
    Nesting nesting = nesting(path, name);
    List<Timestamp> times = List.of();
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      times = reading.options().fileSystemTimes() ? times(attributes) : List.of();
      if (!attributes.isRegularFile()) {
        // Opening a pipe would wait for a writer that may never come.
        String kind = attributes.isDirectory() ? "a folder" : "a pipe, socket or device";
        return reading.unreadable(nesting, io("Not a regular file but " + kind), times);
      }
      try (ByteSource source = ByteSource.of(path, attributes.size(), reading.options().limits())) {
        return reading.read(source, nesting, times);
      }
    } catch (IOException e) {
      return reading.unreadable(nesting, io(reason(e)), times);
    }
  }

  static Problem io(String message) {
    return new Problem(Severity.ERROR, ProblemCode.IO, message, Optional.empty());
  }

  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "No such file";
    }
    if (failure instanceof AccessDeniedException) {
      return "Access denied";
    }
    return failure.getClass().getSimpleName() + ": " + failure.getMessage();
  }

  /** A path as records write it. */
  static String text(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static Nesting nesting(Path path, Optional<NameParse> name) {
    Path last = path.getFileName();
    return Nesting.outermost(Optional.of(text(path)), last == null ? "" : last.toString(), name);
  }

  /**
   * The time of last access is left out: reading changes it. So is a time of creation equal to that
   * of modification, which is what Java gives where the file system keeps none.
   */
  private static List<Timestamp> times(BasicFileAttributes attributes) {
    List<Timestamp> times = new ArrayList<>(2);
    FileTime modified = attributes.lastModifiedTime();
    if (!attributes.creationTime().equals(modified)) {
      add(times, TimestampRole.CREATED, attributes.creationTime(), "System:FileCreateDate");
    }
    add(times, TimestampRole.MODIFIED, modified, "System:FileModifyDate");
    return times;
  }

  private static void add(List<Timestamp> times, TimestampRole role, FileTime time, String tag) {
    Instant instant = time.toInstant();
    if (!instant.equals(Instant.EPOCH)) {
      var moment =
          new Moment.Absolute(
              instant.atOffset(ZoneOffset.UTC),
              Moment.Basis.UTC_BY_DEFINITION,
              Precision.NANOSECOND);
      Origin origin =
          new Origin(Origin.FILESYSTEM.path(), Optional.of(tag), Origin.FILESYSTEM.offset());
      times.add(new Timestamp(role, moment, origin, moment.iso()));
    }
  }
}
