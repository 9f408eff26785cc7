package dev.celscope.animation.zip;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.container.ZipTimes;
import dev.celscope.format.Findings;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The times of an entry: the writer's wall clock, to two seconds, and beside it in UTC what the
 * extra fields hold. Both at one origin tell the writer's offset from UTC.
 */
final class EntryTimes {
  private static final long DOS_EPOCH = 315_532_800;
  private static final long WIDEST_OFFSET = 18 * 3600;

  private final ZipDirectory zip;
  private final Findings findings;

  EntryTimes(ZipDirectory zip, Findings findings) {
    this.zip = zip;
    this.findings = findings;
  }

  /** Says the times of one entry, which stands at a path. */
  void say(ZipEntry entry, String path) throws IOException {
    entry
        .dosTime()
        .ifPresent(
            time ->
                findings.timestamp(
                    TimestampRole.ENTRY,
                    new Moment.Local(time, Precision.SECOND),
                    Origin.of(path, "ZIP:ZipModifyDate", entry.offset()),
                    Long.toString(entry.rawDosTime())));
    ZipTimes times = times(entry);
    instant(path, "0x5455 modified", times.unixModified(), Precision.SECOND);
    instant(path, "0x5455 accessed", times.unixAccessed(), Precision.SECOND);
    instant(path, "0x5455 created", times.unixCreated(), Precision.SECOND);
    instant(path, "0x000A modified", times.ntfsModified(), Precision.DECIMICROSECOND);
    instant(path, "0x000A accessed", times.ntfsAccessed(), Precision.DECIMICROSECOND);
    instant(path, "0x000A created", times.ntfsCreated(), Precision.DECIMICROSECOND);
  }

  /** Those of the local header, whose field may be longer, else of the directory. */
  private ZipTimes times(ZipEntry entry) throws IOException {
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

  private void instant(String path, String tag, Optional<Instant> time, Precision precision) {
    time.filter(EntryTimes::isSet)
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

  /** 1 January 1980 in whichever zone: what a writer without a clock makes of the DOS epoch. */
  private static boolean isSet(Instant time) {
    return Math.abs(time.getEpochSecond() - DOS_EPOCH) > WIDEST_OFFSET;
  }
}
