package dev.celscope.spreadsheet.ooxml;

import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A text in runs (ECMA-376 part 1, sections 18.4.8 {@code si}, 18.3.1.53 {@code is}, 18.7.7 {@code
 * text}): runs joined, phonetic runs ({@code rPh}) apart.
 *
 * @param text the runs, joined
 * @param phonetic the phonetic runs, joined; empty where there are none
 */
record RichText(String text, String phonetic) {

  /** Reads the element that the cursor stands at; moves to its end tag. */
  static RichText read(XmlCursor xml, Limits limits, @Nullable Fonts fonts) throws IOException {
    int outer = xml.depth();
    String first = null;
    StringBuilder all = null;
    StringBuilder phonetic = null;
    int phoneticDepth = 0;
    while (xml.next()) {
      if (!xml.isStart()) {
        if (xml.depth() < outer) {
          break;
        }
        phoneticDepth = xml.depth() < phoneticDepth ? 0 : phoneticDepth;
      } else if (xml.is("rPh")) {
        phoneticDepth = xml.depth();
      } else if (xml.is("rFont") && fonts != null) {
        fonts.say(xml.attribute("val", ""), 0);
      } else if (xml.is("t")) {
        String run = Escapes.decoded(xml.text());
        if (phoneticDepth > 0) {
          phonetic = phonetic == null ? new StringBuilder() : phonetic;
          append(phonetic, run, limits);
        } else if (first == null) {
          first = run;
        } else {
          all = all == null ? new StringBuilder(first) : all;
          append(all, run, limits);
        }
      }
    }
    String text = all != null ? all.toString() : first != null ? first : "";
    return new RichText(text, phonetic == null ? "" : phonetic.toString());
  }

  private static void append(StringBuilder to, String run, Limits limits) {
    if (to.length() <= limits.textLength()) {
      to.append(run);
    }
  }
}
