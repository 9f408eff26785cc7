package dev.celscope.spreadsheet.odf;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.xml.XmlCursor;
import dev.celscope.time.DateText;
import java.io.IOException;
import java.util.Optional;

/** {@code table:tracked-changes}: who changed what when, and what stood there before (9.9). */
final class OdfChanges {
  private final Findings findings;
  private final String part;
  private int count;

  OdfChanges(Findings findings, String part) {
    this.findings = findings;
    this.part = part;
  }

  void read(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    String action = "";
    String who = "";
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "cell-content-change", "insertion", "deletion", "movement" -> {
          action = xml.name();
          who = "";
          count++;
        }
        case "creator" -> {
          who = xml.text();
          findings.attribution(AttributionRole.CONTRIBUTOR, who, origin());
        }
        case "date" -> date(xml.text(), action, who);
        case "p" -> findings.text(TextKind.ORPHAN, OdfText.paragraph(xml), origin());
        default -> {}
      }
    }
  }

  private Origin origin() {
    return Origin.of(part + "/tracked-changes/change[" + count + "]");
  }

  private void date(String written, String action, String who) {
    findings.dateText(TimestampRole.REVISED, written, origin());
    Optional<Moment> when = DateText.parse(written);
    findings.history(
        new HistoryEvent(
            action.isEmpty() ? "changed" : action,
            when,
            who.isBlank() ? Optional.empty() : Optional.of(who),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            origin()));
  }
}
