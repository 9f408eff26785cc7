package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code xl/threadedComments/threadedComment1.xml}: MS-XLSX 2.6.205. The first comment of a thread
 * has the origin {@code Sheet1!B4}, replies in their order {@code Sheet1!B4/reply[1]} and so on.
 */
final class ThreadedComments {
  private final OoxmlPackage from;
  private final SheetFindings sheet;
  private final People people;
  private final Map<String, Integer> replies = new HashMap<>();

  private ThreadedComments(OoxmlPackage from, SheetFindings sheet, People people) {
    this.from = from;
    this.sheet = sheet;
    this.people = people;
  }

  static void read(OoxmlPackage from, String part, SheetFindings sheet, People people)
      throws IOException {
    ThreadedComments comments = new ThreadedComments(from, sheet, people);
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("threadedComment")) {
          comments.comment(xml);
        }
      }
    }
  }

  private void comment(XmlCursor xml) throws IOException {
    String cell = xml.attribute("ref", "A1");
    String parent = xml.attribute("parentId", "");
    String place =
        parent.isEmpty() ? cell : cell + "/reply[" + replies.merge(parent, 1, Integer::sum) + "]";
    String written = xml.attribute("dT", "");
    if (!written.isBlank()) {
      from.findings().dateText(TimestampRole.COMMENTED, utc(written), sheet.origin(place));
    }
    String id = xml.attribute("personId", "");
    Optional<People.Person> person = people.find(id);
    from.findings()
        .attribution(
            AttributionRole.COMMENTER,
            person.map(People.Person::name).orElse(id),
            sheet.origin(place));
    person.ifPresent(
        p ->
            from.findings().attribution(AttributionRole.ACCOUNT, p.account(), sheet.origin(place)));
    boolean done = xml.flag("done");
    sheet.text(TextKind.NOTE, place, text(xml));
    if (done) {
      sheet.text(TextKind.OTHER, place, "done");
    }
  }

  /** MS-XLSX 2.4.94: {@code dT} is UTC although it has no designator. */
  private static String utc(String written) {
    boolean zoned = written.endsWith("Z") || written.lastIndexOf('+') > 0;
    return zoned || written.indexOf('T') < 0 ? written : written + "Z";
  }

  private static String text(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    String text = "";
    while (xml.nextWithin(outer)) {
      if (xml.is("text")) {
        text = xml.text();
      } else {
        xml.skip();
      }
    }
    return text;
  }
}
