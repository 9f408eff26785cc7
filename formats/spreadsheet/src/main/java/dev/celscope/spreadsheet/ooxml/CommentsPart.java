package dev.celscope.spreadsheet.ooxml;

import dev.celscope.spreadsheet.sheet.SheetFindings;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code xl/comments1.xml}: ECMA-376 part 1, section 18.7. */
final class CommentsPart {
  private CommentsPart() {}

  static void read(OoxmlPackage from, String part, SheetFindings sheet) throws IOException {
    List<String> authors = new ArrayList<>();
    int comments = 0;
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        if (xml.is("author")) {
          authors.add(Escapes.decoded(xml.text()));
          from.meter().checkEntries(authors.size(), from.offset(part));
        } else if (xml.is("comment")) {
          from.meter().checkEntries(++comments, from.offset(part));
          comment(from, xml, authors, sheet);
        }
      }
    }
  }

  private static void comment(
      OoxmlPackage from, XmlCursor xml, List<String> authors, SheetFindings sheet)
      throws IOException {
    String cell = xml.attribute("ref", "A1");
    int author = Numbers.integer(xml.attribute("authorId")).orElse(-1);
    RichText text = RichText.read(xml, from.meter().limits(), null);
    String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
    sheet.note(cell, name, text.text(), false);
  }
}
