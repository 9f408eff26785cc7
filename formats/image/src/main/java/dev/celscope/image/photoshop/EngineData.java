package dev.celscope.image.photoshop;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text engine keeps, in a syntax like that of PDF: {@code /Name (…)} of each font that is
 * at hand, {@code /Font 2} where text is set in the third of them.
 */
final class EngineData {
  private static final String FONT_SET = "/FontSet";
  private static final String NAME = "/Name";
  private static final String FONT = "/Font ";

  /** The second copy of everything, for the text as it was typed first. */
  private static final String DOCUMENT_RESOURCES = "/DocumentResources";

  private EngineData() {}

  /** PostScript names of the fonts that the text is set in; of all at hand where none is said. */
  static Set<String> fonts(byte[] data) {
    String text = new String(data, StandardCharsets.ISO_8859_1);
    int set = text.indexOf(FONT_SET);
    if (set < 0) {
      return Set.of();
    }
    List<String> names = names(data, text, set);
    Set<String> used = new LinkedHashSet<>();
    int from = text.indexOf("/StyleRun");
    int end = text.indexOf("/ResourceDict", Math.max(from, 0));
    for (int at = text.indexOf(FONT, Math.max(from, 0));
        from >= 0 && at >= 0 && at < end;
        at = text.indexOf(FONT, at + 1)) {
      int number = number(text, at + FONT.length());
      if (number >= 0 && number < names.size()) {
        used.add(names.get(number));
      }
    }
    return used.isEmpty() ? new LinkedHashSet<>(names) : used;
  }

  private static List<String> names(byte[] data, String text, int set) {
    List<String> names = new ArrayList<>();
    int end = text.indexOf(FONT_SET, set + 1);
    int resources = text.indexOf(DOCUMENT_RESOURCES, set);
    int last = Math.min(end < 0 ? data.length : end, resources < 0 ? data.length : resources);
    int closed = text.indexOf("]", set);
    for (int at = text.indexOf(NAME, set); at >= 0 && at < last; at = text.indexOf(NAME, at + 1)) {
      int open = text.indexOf('(', at);
      if (open < 0 || (closed >= 0 && at > closed && names.isEmpty())) {
        break;
      }
      String name = string(data, open + 1);
      if (name.isEmpty()) {
        break;
      }
      names.add(name);
      if (text.startsWith("/StyleSheetSet", text.indexOf('/', at + 1))) {
        break;
      }
    }
    return names;
  }

  /** A string in parentheses: UTF-16BE with its mark, where {@code \} quotes a byte. */
  private static String string(byte[] data, int from) {
    var bytes = new ByteArrayOutputStream();
    for (int i = from; i < data.length && data[i] != ')'; i++) {
      if (data[i] == '\\' && i + 1 < data.length) {
        i++;
      }
      bytes.write(data[i]);
    }
    byte[] raw = bytes.toByteArray();
    if (raw.length >= 2 && raw[0] == (byte) 0xfe && raw[1] == (byte) 0xff) {
      return new String(raw, 2, raw.length - 2, StandardCharsets.UTF_16BE);
    }
    return new String(raw, StandardCharsets.ISO_8859_1);
  }

  private static int number(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == from ? -1 : Integer.parseInt(text, from, end, 10);
  }
}
