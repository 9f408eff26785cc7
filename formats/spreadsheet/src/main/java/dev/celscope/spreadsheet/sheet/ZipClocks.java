package dev.celscope.spreadsheet.sheet;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.container.ZipTimes;
import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The times of the parts of a ZIP package: the writer's wall clock, to two seconds, and beside it
 * in UTC what the extra fields hold. Both at the same origin tell the writer's offset from UTC.
 * Times that many parts share are said once, at the first of them; part names that stand twice are
 * problems.
 */
public final class ZipClocks {
  private static final long DOS_EPOCH = 315_532_800;
  private static final long WIDEST_OFFSET = 18 * 3600;

  private final Findings findings;
  private final Set<String> said = new HashSet<>();

  private ZipClocks(Findings findings) {
    this.findings = findings;
  }

  /**
   * Says the times of all parts.
   *
   * @param zip the package
   * @param findings takes them
   * @throws IOException if the bytes cannot be read
   */
  public static void say(ZipDirectory zip, Findings findings) throws IOException {
    ZipClocks clocks = new ZipClocks(findings);
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : zip.entries()) {
      if (!names.add(entry.name()) && !entry.name().isEmpty()) {
        findings.problem(
            Severity.WARNING,
            ProblemCode.MALFORMED,
            "The part name " + entry.name() + " stands more than once",
            Origin.of(entry.name()).at(entry.offset()));
      }
      clocks.say(entry, times(zip, entry));
    }
  }

  /** Those of the directory, else of the local header, whose field may be longer. */
  private static ZipTimes times(ZipDirectory zip, ZipEntry entry) throws IOException {
    if (entry.times().equals(ZipTimes.NONE)) {
      return ZipTimes.NONE;
    }
    try {
      ZipTimes local = zip.localTimes(entry);
      return local.equals(ZipTimes.NONE) ? entry.times() : local;
    } catch (ReadException e) {
      return entry.times();
    }
  }

  private void say(ZipEntry entry, ZipTimes times) {
    String path = "zip/" + (entry.name().isEmpty() ? "entry" : entry.name());
    String all = entry.rawDosTime() + " " + times;
    if (!said.add(all)) {
      return;
    }
    entry
        .dosTime()
        .ifPresent(
            time ->
                findings.timestamp(
                    TimestampRole.ENTRY,
                    new Moment.Local(time, Precision.SECOND),
                    Origin.of(path, "ZIP:ZipModifyDate", entry.offset()),
                    Long.toString(entry.rawDosTime())));
    instant(path, "0x5455 modified", times.unixModified(), Precision.SECOND);
    instant(path, "0x5455 accessed", times.unixAccessed(), Precision.SECOND);
    instant(path, "0x5455 created", times.unixCreated(), Precision.SECOND);
    instant(path, "0x000A modified", times.ntfsModified(), Precision.DECIMICROSECOND);
    instant(path, "0x000A accessed", times.ntfsAccessed(), Precision.DECIMICROSECOND);
    instant(path, "0x000A created", times.ntfsCreated(), Precision.DECIMICROSECOND);
  }

  /** 1 January 1980 in whichever zone: what a writer without a clock makes of the DOS epoch. */
  private static boolean isSet(Instant time) {
    return Math.abs(time.getEpochSecond() - DOS_EPOCH) > WIDEST_OFFSET;
  }

  private void instant(String path, String tag, Optional<Instant> time, Precision precision) {
    time.filter(ZipClocks::isSet)
        .ifPresent(
            instant ->
                findings.timestamp(
                    TimestampRole.ENTRY,
                    new Moment.Absolute(
                        instant.atOffset(ZoneOffset.UTC),
                        Moment.Basis.UTC_BY_DEFINITION,
                        precision),
                    Origin.of(path, tag),
                    instant.toString()));
  }
}
