package dev.celscope.spreadsheet.odf;

import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.function.Consumer;

/** Text of paragraphs: ODF 1.3 part 3, section 6.1. Ruby texts are left to their own element. */
final class OdfText {
  private OdfText() {}

  /** Text of all paragraphs within the current element, each on its line; moves to its end tag. */
  static String read(XmlCursor xml) throws IOException {
    int outer = xml.depth();
    StringBuilder text = new StringBuilder();
    while (xml.nextWithin(outer)) {
      if (xml.is("p") || xml.is("h")) {
        append(text, paragraph(xml));
      }
    }
    return text.toString();
  }

  static void append(StringBuilder text, String paragraph) {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(paragraph);
    }
  }

  /** Text of the paragraph that the cursor stands at; moves to its end tag. */
  static String paragraph(XmlCursor xml) throws IOException {
    return paragraph(xml, link -> {});
  }

  /** The same, with what takes the targets of links. */
  static String paragraph(XmlCursor xml, Consumer<String> links) throws IOException {
    return xml.text(
        inner -> {
          inner.find("href").ifPresent(links);
          return space(inner);
        });
  }

  /** What stands for an empty element among text. */
  private static String space(XmlCursor xml) {
    return switch (xml.name()) {
      case "s" -> " ".repeat(count(xml.attribute("c", "1")));
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  private static int count(String written) {
    try {
      return Math.max(1, Math.min(Integer.parseInt(written), 1000));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
