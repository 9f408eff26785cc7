package dev.celscope.format;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.container.ZipTimes;
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
 * The times of an entry of a ZIP archive, for every reader of a format that is one: the writer's
 * wall clock, to two seconds, and beside it in UTC what the extra fields hold (APPNOTE.TXT 4.4.6,
 * 4.5.5; Info-ZIP's extra field 0x5455). Both at one origin tell the writer's offset from UTC.
 */
public final class ZipEntryTimes {
  private static final long DOS_EPOCH = 315_532_800;
  private static final long WIDEST_OFFSET = 18 * 3600;

  private final ZipDirectory zip;
  private final Findings findings;

  /**
   * Makes ready to say the times of entries.
   *
   * @param zip the archive that they are of
   * @param findings takes them
   */
  public ZipEntryTimes(ZipDirectory zip, Findings findings) {
    this.zip = zip;
    this.findings = findings;
  }

  /**
   * Says the times of one entry.
   *
   * @param entry an entry of the archive
   * @param path where it stands, as the origin of its times
   * @throws IOException if the bytes cannot be read
   */
  public void say(ZipEntry entry, String path) throws IOException {
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
    time.filter(ZipEntryTimes::isSet)
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
