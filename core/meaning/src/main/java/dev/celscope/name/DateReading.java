package dev.celscope.name;

import dev.celscope.record.Moment;
import java.util.ArrayList;
import java.util.List;

/**
 * A date found among the parts of a name.
 *
 * @param moment the date, with the time of day if one stands beside it
 * @param value the date alone, as tokens write it
 * @param last index of its last part
 * @param mark how sure it is
 * @param others other dates that the same digits may mean, best first
 */
record DateReading(Moment moment, String value, int last, Mark mark, List<String> others) {
  static DateReading of(Moment.Date date, int last, Mark mark) {
    return new DateReading(date, date.iso(), last, mark, List.of());
  }

  DateReading withTime(Moment time, int lastOfTime) {
    return new DateReading(time, value, lastOfTime, mark, others);
  }

  DateReading or(Moment.Date other) {
    List<String> more = new ArrayList<>(others);
    more.add(other.iso());
    return new DateReading(moment, value, last, mark, more);
  }
}
