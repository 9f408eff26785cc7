package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.source.Meter;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.sheet.InterfaceWords;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import dev.celscope.spreadsheet.sheet.NumberFormats;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code xl/styles.xml}, ECMA-376 part 1, section 18.8: number formats, fonts, style names. */
final class CellStyles {
  private final NumberFormats formats = new NumberFormats();
  private final List<NumberFormat> cells = new ArrayList<>();

  /** The number format of a cell's style index; {@code General} where the index is out of range. */
  NumberFormat format(int style) {
    return style >= 0 && style < cells.size() ? cells.get(style) : NumberFormat.GENERAL;
  }

  /** Adds the next cell format, for the binary form of this part. */
  void add(int numberFormat) {
    cells.add(formats.get(numberFormat));
  }

  NumberFormats formats() {
    return formats;
  }

  void read(OoxmlPackage from, String part) throws IOException {
    PartFindings say = new PartFindings(from.findings(), part);
    Fonts fonts = new Fonts(from.findings(), part + "/fonts");
    Meter meter = from.meter();
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "numFmt" -> numberFormat(xml);
          case "fonts" -> fonts(xml, fonts);
          case "cellXfs" -> cellFormats(xml, meter);
          case "cellStyle" -> styleName(xml, say);
          case "dxfs" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  private void numberFormat(XmlCursor xml) {
    Numbers.integer(xml.attribute("numFmtId"))
        .ifPresent(id -> formats.add(id, xml.attribute("formatCode", "General")));
  }

  private void cellFormats(XmlCursor xml, Meter meter) throws IOException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.is("xf")) {
        add(Numbers.integer(xml.attribute("numFmtId")).orElse(0));
        meter.checkEntries(cells.size(), 0);
      }
    }
  }

  private static void fonts(XmlCursor xml, Fonts fonts) throws IOException {
    int outer = xml.depth();
    String name = "";
    int charset = 0;
    while (xml.next()) {
      if (!xml.isStart()) {
        if (xml.is("font")) {
          fonts.say(name, charset);
          name = "";
          charset = 0;
        }
        if (xml.depth() < outer) {
          return;
        }
      } else if (xml.is("name")) {
        name = xml.attribute("val", "");
      } else if (xml.is("charset")) {
        charset = Numbers.integer(xml.attribute("val")).orElse(0);
      }
    }
  }

  /** The style of built-in id 0 is called "Normal" in the words of the interface. */
  private static void styleName(XmlCursor xml, PartFindings say) {
    if (xml.attribute("builtinId", "").equals("0")) {
      normal(xml.attribute("name", ""), say);
    }
  }

  /** Says the language that the style "Normal" is named in. */
  static void normal(String name, PartFindings say) {
    InterfaceWords.language("style", name)
        .ifPresent(
            language ->
                say.who(AttributionRole.INTERFACE_LANGUAGE, language, "cellStyles/cellStyle"));
  }
}
