package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Origin;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.ClockTime;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who shared a workbook and saved it when: MS-XLSB 2.1.7.43 and 2.1.7.54, in binary parts. */
final class BinaryRevisions {
  private static final int USER = 400;
  private static final int HEADER = 411;

  /** What stands before the fields of a revision: its number, kind and sheet (RRd, 2.5.124). */
  static final int REVISION = 14;

  private final OoxmlPackage from;
  private final String part;
  private final List<String> logs = new ArrayList<>();
  private int index;

  private BinaryRevisions(OoxmlPackage from, String part) {
    this.from = from;
    this.part = part;
  }

  /** {@code revisionHeaders.bin}, each header leading to a log of what was changed. */
  static void headers(OoxmlPackage from, String part) throws IOException {
    BinaryRevisions revisions = new BinaryRevisions(from, part);
    revisions.read(HEADER, revisions::header);
    List<Relationship> relationships = from.relationships(part);
    for (String id : revisions.logs) {
      Relationship log = OoxmlPackage.byId(relationships, id).orElse(null);
      if (log != null && !log.external()) {
        from.attempt(log.target(), () -> BinaryRevisionLog.read(from, log.target()));
      }
    }
  }

  /** {@code userNames.bin}: who has the workbook open, and since when. */
  static void users(OoxmlPackage from, String part) throws IOException {
    BinaryRevisions revisions = new BinaryRevisions(from, part);
    revisions.read(USER, revisions::user);
  }

  private interface Fields {
    void read(BinaryRecord data);
  }

  private void read(int type, Fields fields) throws IOException {
    try (BinaryRecords records = from.records(part)) {
      while (records.next()) {
        from.meter().checkEntries(index, from.offset(part));
        if (records.type() == type) {
          records.fields(() -> fields.read(records.data()));
          index++;
        }
      }
    }
  }

  /** BrtRRHeader: revision, GUID, time, ids of sheets (2) and revisions (8), user, relationship. */
  private void header(BinaryRecord data) {
    String guid = data.skip(REVISION).guid();
    ClockTime time = time(data);
    String name = data.skip(10).text();
    Origin origin = Origin.of(part + "/header[" + index + "]", "BrtRRHeader");
    say(TimestampRole.REVISED, name, time, origin);
    from.findings()
        .history(
            new HistoryEvent(
                "saved",
                DateText.parse(time.toString()),
                name.isBlank() ? Optional.empty() : Optional.of(name),
                guid.isEmpty() ? Optional.empty() : Optional.of(guid),
                Optional.empty(),
                Optional.empty(),
                origin));
    logs.add(data.text());
  }

  /** BrtUsr: id u32, GUID, time, name. */
  private void user(BinaryRecord data) {
    data.skip(4 + 16);
    ClockTime time = time(data);
    Origin origin = Origin.of(part + "/userInfo[" + index + "]", "BrtUsr");
    say(TimestampRole.ACCESSED, data.text(), time, origin);
  }

  private void say(TimestampRole role, String name, ClockTime time, Origin origin) {
    from.findings().attribution(AttributionRole.CONTRIBUTOR, name, origin);
    from.findings().dateText(role, time.toString(), origin);
  }

  /** ShortDtr (2.5.133): year u16, month, day, hour, minute, second, weekday u8. */
  private static ClockTime time(BinaryRecord data) {
    ClockTime time =
        new ClockTime(data.u16(), data.u8(), data.u8(), data.u8(), data.u8(), data.u8());
    data.skip(1);
    return time;
  }
}
