package dev.celscope.cli;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line a file, for people: what it is, when it says it was made and changed, by whom and with
 * what, how many texts and problems. A small part of each record; the widths are fixed, so that the
 * first line can be printed before the last file is read.
 */
final class TablePrinter implements RecordPrinter {
  private static final TextColumns COLUMNS = new TextColumns(44, 12, 25, 25, 20, 26, -5);
  private static final Pattern FRACTION = Pattern.compile("\\.[0-9]+");

  private final OutputStream out;
  private long files;
  private long withProblems;

  TablePrinter(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void print(FileRecord record) throws IOException {
    if (files == 0) {
      line(COLUMNS.line("FILE", "TYPE", "CREATED", "MODIFIED", "PEOPLE", "SOFTWARE", "TEXTS"));
    }
    files++;
    line(
        COLUMNS.line(
            TextColumns.end(record.file().path().orElse(record.file().name()), 44),
            type(record.file().type()),
            date(record, TimestampRole.CREATED),
            date(record, TimestampRole.MODIFIED),
            people(record),
            String.join("; ", record.attributed(AttributionRole.SOFTWARE)),
            record.texts().isEmpty() ? "" : Integer.toString(record.texts().size())));
    List<Problem> problems =
        record.problems().stream().filter(p -> p.severity() != Severity.INFO).toList();
    if (!problems.isEmpty()) {
      withProblems++;
    }
    for (Problem problem : problems) {
      line("  ! " + TextColumns.printable(problem.toString()));
    }
  }

  /** What the file says, before what the file system says of it. */
  private static String date(FileRecord record, TimestampRole role) {
    List<Timestamp> dates = record.timestamps(role);
    Optional<Timestamp> inside =
        dates.stream().filter(date -> !date.origin().isFileSystem()).findFirst();
    return inside
        .map(TablePrinter::toTheSecond)
        .or(() -> dates.stream().map(date -> "(" + toTheSecond(date) + ")").findFirst())
        .orElse("");
  }

  private static String toTheSecond(Timestamp date) {
    return FRACTION.matcher(date.moment().iso()).replaceFirst("");
  }

  private static String people(FileRecord record) {
    return Stream.of(AttributionRole.AUTHOR, AttributionRole.LAST_EDITOR, AttributionRole.COMMENTER)
        .flatMap(role -> record.attributed(role).stream())
        .distinct()
        .reduce((first, next) -> first + "; " + next)
        .orElse("");
  }

  /** The part of a media type that tells formats apart, without what all of them have. */
  private static String type(String mediaType) {
    String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
    return subtype.substring(Math.max(subtype.lastIndexOf('.') + 1, 0)).replaceFirst("^x-", "");
  }

  private void line(String text) throws IOException {
    out.write((text.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    try (out) {
      line("");
      line(
          files
              + (files == 1 ? " file" : " files")
              + (withProblems == 0 ? "" : ", " + withProblems + " with problems")
              + "; in brackets: times of the file system");
    }
  }
}
