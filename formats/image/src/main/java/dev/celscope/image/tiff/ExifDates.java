package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.FieldTable;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ReadException;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dates of Exif (Exif 3.0, 4.6.6), each of which is spread over three fields that may stand in
 * two directories: date and time, fraction of a second, offset from UTC.
 */
final class ExifDates {
  private static final List<Fields> DATES = load();

  /** Tags of the three fields of a date, its name and its role. */
  private record Fields(int date, int fraction, int offset, String name, TimestampRole role) {}

  private ExifDates() {}

  private static List<Fields> load() {
    List<Fields> dates = new ArrayList<>();
    for (String[] row : FieldTable.rows(ExifDates.class, "dates.tsv", 5)) {
      dates.add(
          new Fields(
              Integer.decode(row[0]),
              Integer.decode(row[1]),
              Integer.decode(row[2]),
              row[3],
              TimestampRole.valueOf(row[4].toUpperCase(Locale.ROOT))));
    }
    return List.copyOf(dates);
  }

  static void say(List<Ifd> directories, Findings findings) throws IOException {
    for (Ifd ifd : directories) {
      // Fractions and offsets are of the main picture, whose date stands in IFD0 or ExifIFD.
      boolean main = ifd.name().equals("IFD0") || ifd.name().equals("ExifIFD");
      for (Fields fields : DATES) {
        Optional<TiffEntry> entry = ifd.find(fields.date());
        if (entry.isPresent()) {
          try {
            date(fields, ifd, entry.get(), main ? directories : List.of(ifd), findings);
          } catch (ReadException e) {
            findings.problem(e, ifd.path() + "/" + fields.name());
          }
        }
      }
    }
  }

  private static void date(
      Fields fields, Ifd ifd, TiffEntry entry, List<Ifd> companions, Findings findings)
      throws IOException {
    String date = text(entry);
    if (!hasDigit(date)) {
      return; // written as blanks and colons: unknown (Exif 3.0, 4.6.6)
    }
    Origin origin =
        Origin.of(
            ifd.path() + "/" + fields.name(), ifd.name() + ":" + fields.name(), entry.offset());
    String fraction = companion(companions, fields.fraction());
    String offset = companion(companions, fields.offset());
    String joined = date + (fraction.isEmpty() ? "" : "." + fraction) + offset;
    // With an offset, the zero of a clock is no longer one that can be told.
    boolean zero = !joined.equals(date) && DateText.isZero(date);
    Optional<Moment> moment = zero ? Optional.empty() : DateText.parse(joined);
    if (moment.isPresent()) {
      String raw = (date + " " + fraction).strip() + " " + offset;
      findings.timestamp(fields.role(), moment.get(), origin, raw.strip());
    } else {
      findings.dateText(fields.role(), date, origin);
    }
  }

  private static String companion(List<Ifd> directories, int tag) throws IOException {
    for (Ifd ifd : directories) {
      Optional<TiffEntry> entry = ifd.find(tag);
      if (entry.isPresent()) {
        String text = text(entry.get());
        return hasDigit(text) ? text : "";
      }
    }
    return "";
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String text(TiffEntry entry) throws IOException {
    return entry.isBytes() ? Ascii.untilZero(entry.bytes(64)).strip() : "";
  }
}
