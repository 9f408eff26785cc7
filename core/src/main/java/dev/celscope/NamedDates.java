package dev.celscope;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Origin;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import java.util.ArrayList;
import java.util.List;

/** The dates in a file's name, as timestamps of the file. */
final class NamedDates {
  private static final Origin FILE_NAME = Origin.of("name");

  private NamedDates() {}

  static List<Timestamp> of(NameParse name) {
    List<Timestamp> dates = new ArrayList<>();
    for (NameToken token : name.tokens()) {
      token
          .moment()
          .map(when -> new Timestamp(TimestampRole.NAMED, when, origin(token), token.text()))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private static Origin origin(NameToken token) {
    return token.folder().map(folder -> Origin.of("path/" + folder)).orElse(FILE_NAME);
  }
}
