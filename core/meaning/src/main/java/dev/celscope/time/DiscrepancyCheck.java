package dev.celscope.time;

import dev.celscope.record.Discrepancy;
import java.time.Instant;
import java.util.List;

/** One question to a record; its class says why the answer matters. */
interface DiscrepancyCheck {

  /**
   * What does not fit together.
   *
   * @param dates the dates of the record
   * @param now the time of the reading
   * @return what was found; empty where all fits, or too little is known to say
   */
  List<Discrepancy> check(Dates dates, Instant now);
}
