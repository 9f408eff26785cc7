package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The revisions of a shared workbook: ECMA-376 part 1, section 18.11. */
final class Revisions {
  private final OoxmlPackage from;

  Revisions(OoxmlPackage from) {
    this.from = from;
  }

  /** {@code revisionHeaders.xml}: who saved when, each leading to a log of what was changed. */
  void headers(String part) throws IOException {
    List<Relationship> logs = from.relationships(part);
    int index = 0;
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("header")) {
          from.meter().checkEntries(index, from.offset(part));
          header(xml, part + "/header[" + index++ + "]", logs);
        }
      }
    }
  }

  private void header(XmlCursor xml, String path, List<Relationship> logs) throws IOException {
    String who = xml.attribute("userName", "");
    String when = xml.attribute("dateTime", "");
    Origin origin = Origin.of(path);
    from.findings().attribution(AttributionRole.CONTRIBUTOR, who, origin);
    if (!when.isBlank()) {
      from.findings().dateText(TimestampRole.REVISED, when, origin);
    }
    Optional<Moment> moment = DateText.parse(when);
    from.findings()
        .history(
            new HistoryEvent(
                "saved",
                moment,
                who.isBlank() ? Optional.empty() : Optional.of(who),
                xml.find("guid"),
                Optional.empty(),
                Optional.empty(),
                origin));
    Relationship log = OoxmlPackage.byId(logs, xml.attribute("id", "")).orElse(null);
    if (log != null && !log.external()) {
      from.attempt(log.target(), () -> log(log.target()));
    }
  }

  /** What cells held before and after: {@code oc} and {@code nc} of {@code rcc}. */
  private void log(String part) throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "oc" -> value(xml, TextKind.ORPHAN, part + "/oc");
          case "nc" -> value(xml, TextKind.OTHER, part + "/nc");
          case "rcmt" ->
              from.findings()
                  .attribution(
                      AttributionRole.COMMENTER,
                      xml.attribute("author", ""),
                      Origin.of(part + "/" + xml.attribute("cell", "rcmt")));
          case "rsnm" ->
              from.findings()
                  .text(TextKind.ORPHAN, xml.attribute("oldName", ""), Origin.of(part, "oldName"));
          default -> {}
        }
      }
    }
  }

  private void value(XmlCursor xml, TextKind kind, String path) throws IOException {
    String cell = xml.attribute("r", "");
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextWithin(outer)) {
      if (xml.is("t") || xml.is("v")) {
        text.append(xml.text());
      }
    }
    from.findings()
        .text(kind, text.toString(), Origin.of(cell.isEmpty() ? path : path + "/" + cell));
  }

  /** {@code userNames.xml}: who has the workbook open, and since when. */
  void users(String part) throws IOException {
    int index = 0;
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("userInfo")) {
          Origin origin = Origin.of(part + "/userInfo[" + index++ + "]");
          from.findings()
              .attribution(AttributionRole.CONTRIBUTOR, xml.attribute("name", ""), origin);
          String when = xml.attribute("dateTime", "");
          if (!when.isBlank()) {
            from.findings().dateText(TimestampRole.ACCESSED, when, origin);
          }
        }
      }
    }
  }
}
