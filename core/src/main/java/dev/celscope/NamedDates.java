package dev.celscope;

import dev.celscope.record.Moment;
import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Origin;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.TokenKind;
import dev.celscope.time.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates in a file's name, as timestamps of the file. */
final class NamedDates {
  private static final Origin FILE_NAME = Origin.of("name");

  private NamedDates() {}

  static List<Timestamp> of(NameParse name) {
    List<Timestamp> dates = new ArrayList<>();
    for (int i = 0; i < name.tokens().size(); i++) {
      NameToken token = name.tokens().get(i);
      if (token.kind() == TokenKind.DATE) {
        moment(token, time(name.tokens(), i))
            .ifPresent(
                moment ->
                    dates.add(
                        new Timestamp(TimestampRole.NAMED, moment, origin(token), token.text())));
      }
    }
    return dates;
  }

  private static Origin origin(NameToken token) {
    return token.folder().map(folder -> Origin.of("path/" + folder)).orElse(FILE_NAME);
  }

  /** The time of day that stands beside a date, as messengers and cameras write it. */
  private static Optional<String> time(List<NameToken> tokens, int date) {
    Optional<String> folder = tokens.get(date).folder();
    return tokens.stream()
        .filter(token -> token.kind() == TokenKind.TIME && token.folder().equals(folder))
        .map(NameToken::value)
        .findFirst();
  }

  private static Optional<Moment> moment(NameToken date, Optional<String> time) {
    return time.flatMap(clock -> DateText.parse(date.value() + "T" + clock))
        .or(() -> DateText.parse(date.value()));
  }
}
