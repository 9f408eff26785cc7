package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.ClockTime;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Who shared a workbook, saved it when and changed what: the streams {@code Revision Log} and
 * {@code User Names} (MS-XLS 2.1.7.15 to 2.1.7.17). A time is year u16, then month, day, hour,
 * minute, second u8 each, on the writer's clock.
 */
final class BiffRevisions {
  private static final int HEAD = 0x0138;
  private static final int EXCLUSIVE = 0x0194;
  private static final int LOCK = 0x0195;
  private static final int HEAD_TIME = 148;

  private final Findings findings;
  private final String path;
  private final BiffCellChange changes;

  BiffRevisions(Findings findings, String path, IntFunction<Optional<String>> sheets) {
    this.findings = findings;
    this.path = path;
    this.changes = new BiffCellChange(findings, path, sheets);
  }

  void read(ByteSource stream) throws IOException {
    BiffRecords records = new BiffRecords(stream);
    while (records.next() && records.type() != 0) {
      try {
        switch (records.type()) {
          case HEAD -> saved(records);
          case BiffCellChange.TYPE -> changes.say(records.data());
          case EXCLUSIVE, LOCK -> opened(records);
          default -> {}
        }
      } catch (BufferUnderflowException e) {
        // what is too short for its fields says nothing
      }
    }
  }

  /** RRDHead: revision (14), GUID (16), code page u16, name in a fixed space, time. */
  private void saved(BiffRecords records) {
    BiffData data = records.data();
    int before = data.remaining();
    String name = data.skip(32).characters(data.u16());
    data.skip(HEAD_TIME - (before - data.remaining()));
    ClockTime time = time(data);
    Origin origin = origin(records, "RRDHead");
    say(TimestampRole.REVISED, name, time, origin);
    if (!name.isBlank()) {
      findings.history(
          new HistoryEvent(
              "saved",
              DateText.parse(time.toString()),
              Optional.of(name),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              origin));
    }
  }

  /** UsrExcl and FileLock: a flag u32, time, weekday u8, name in a fixed space. */
  private void opened(BiffRecords records) {
    BiffData data = records.data().skip(4);
    ClockTime time = time(data);
    String name = data.skip(1).characters(data.u16());
    String tag = records.type() == LOCK ? "FileLock" : "UsrExcl";
    say(TimestampRole.ACCESSED, name, time, origin(records, tag));
  }

  private Origin origin(BiffRecords records, String tag) {
    return Origin.of(path + "[" + records.start() + "]", tag);
  }

  private void say(TimestampRole role, String name, ClockTime time, Origin origin) {
    findings.attribution(AttributionRole.CONTRIBUTOR, name, origin);
    findings.dateText(role, time.toString(), origin);
  }

  private static ClockTime time(BiffData data) {
    return new ClockTime(data.u16(), data.u8(), data.u8(), data.u8(), data.u8(), data.u8());
  }
}
