package dev.celscope.time;

import dev.celscope.record.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text that should be a date says.
 *
 * @param outcome how the reading went; the other components follow from it
 * @param moment the date; present for {@link Outcome#READ} alone
 * @param alternatives every date that the text may mean, at least two; filled for {@link
 *     Outcome#OPEN} alone
 * @param reason one sentence why it gives no one date; present unless {@link Outcome#READ}
 */
public record DateReading(
    Outcome outcome, Optional<Moment> moment, List<Moment> alternatives, Optional<String> reason) {

  /** How the reading of a date went. */
  public enum Outcome {
    /** It is one date. */
    READ,
    /** It is a date of which the order of day, month and year is open. */
    OPEN,
    /** It is blank, or the zero of a clock: no date was written. */
    ZERO,
    /** It is no date, or one that cannot be. */
    REJECTED
  }

  /** Copies the list and checks that no component is null. */
  public DateReading {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(moment, "moment");
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(reason, "reason");
  }

  static DateReading read(Moment moment) {
    return new DateReading(Outcome.READ, Optional.of(moment), List.of(), Optional.empty());
  }

  static DateReading open(List<Moment> alternatives) {
    return new DateReading(
        Outcome.OPEN,
        Optional.empty(),
        alternatives,
        Optional.of("The order of day, month and year is open"));
  }

  static DateReading zero(String reason) {
    return new DateReading(Outcome.ZERO, Optional.empty(), List.of(), Optional.of(reason));
  }

  static DateReading rejected(String reason) {
    return new DateReading(Outcome.REJECTED, Optional.empty(), List.of(), Optional.of(reason));
  }
}
