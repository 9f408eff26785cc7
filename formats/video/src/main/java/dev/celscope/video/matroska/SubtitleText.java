package dev.celscope.video.matroska;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The words of one subtitle, by the codec of its track. */
final class SubtitleText {
  /** Fields before the words of an ASS line: order, layer, style, name, margins, effect. */
  private static final int ASS_FIELDS = 8;

  private static final Pattern OVERRIDES = Pattern.compile("\\{[^}]*}");

  private SubtitleText() {}

  static String of(String codec, byte[] frame) {
    String text = new String(frame, StandardCharsets.UTF_8);
    int zero = text.indexOf('\0');
    text = zero < 0 ? text : text.substring(0, zero);
    if (codec.startsWith("S_TEXT/ASS") || codec.startsWith("S_TEXT/SSA")) {
      String[] fields = text.split(",", ASS_FIELDS + 1);
      String words = fields[fields.length - 1];
      return OVERRIDES.matcher(words).replaceAll("").replaceAll("\\\\[Nn]", "\n").strip();
    }
    if (codec.startsWith("D_WEBVTT/")) {
      // The id of the cue and its settings come first, a line each.
      String[] lines = text.split("\n", 3);
      return lines[lines.length - 1].strip();
    }
    return text.strip();
  }
}
