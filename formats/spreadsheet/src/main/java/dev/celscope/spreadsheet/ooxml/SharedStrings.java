package dev.celscope.spreadsheet.ooxml;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.sheet.Fonts;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The strings that cells share (ECMA-376 part 1, section 18.4). As many characters are kept as
 * texts of one file may have; strings beyond are not, and cells that use them are counted only.
 */
final class SharedStrings {
  private final List<String> strings = new ArrayList<>();
  private final Map<Integer, String> phonetic = new HashMap<>();
  private final BitSet used = new BitSet();
  private String part = "xl/sharedStrings.xml";
  private long characters;
  private boolean whole = true;

  void read(OoxmlPackage from, String name) throws IOException {
    part = name;
    Limits limits = from.meter().limits();
    Fonts fonts = new Fonts(from.findings(), name);
    try (XmlCursor xml = from.xml(name)) {
      while (whole && xml.next()) {
        if (xml.isStart() && xml.is("si")) {
          RichText text = RichText.read(xml, limits, fonts);
          add(text.text(), text.phonetic(), limits);
        }
      }
    }
  }

  /** Adds the next string; false where no more are kept. */
  boolean add(String text, String reading, Limits limits) {
    if (!reading.isEmpty()) {
      phonetic.put(strings.size(), reading);
    }
    characters += text.length();
    whole = characters <= limits.textTotal();
    if (whole) {
      strings.add(text);
    }
    return whole;
  }

  void in(String name) {
    part = name;
  }

  /** The string of an index, which is now used; null where there is none. */
  @Nullable String use(int index) {
    if (index < 0 || index >= strings.size()) {
      return null;
    }
    used.set(index);
    return strings.get(index);
  }

  /** How a string is read aloud; null where it does not say. */
  @Nullable String phonetic(int index) {
    return phonetic.get(index);
  }

  /** Whether all strings of the part were kept. */
  boolean isWhole() {
    return whole;
  }

  /** Says what no cell uses: text that was there once. */
  void sayOrphans(Findings findings) {
    for (int i = used.nextClearBit(0); i < strings.size(); i = used.nextClearBit(i + 1)) {
      if (!findings.takesTexts()) {
        return;
      }
      findings.text(TextKind.ORPHAN, strings.get(i), Origin.of(part + "/si[" + i + "]"));
    }
  }
}
