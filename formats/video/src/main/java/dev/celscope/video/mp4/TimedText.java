package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in a sample of timed text, by the coding of its track. */
final class TimedText {
  private static final Pattern PARAGRAPH =
      Pattern.compile("<(?:\\w+:)?p(?:\\s[^>]*)?>(.*?)</(?:\\w+:)?p>", Pattern.DOTALL);
  private static final Pattern LINE_BREAK = Pattern.compile("<(?:\\w+:)?br[^>]*>");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

  private TimedText() {}

  /** The words; none in a sample that only clears the screen, or of a coding with none. */
  static List<String> in(String codec, ByteSource sample) throws IOException {
    return switch (codec) {
      case "tx3g", "text" -> counted(sample);
      case "wvtt" -> webVtt(sample);
      case "stpp", "dfxp" -> paragraphs(utf8(sample));
      case "sbtt", "stxt" -> List.of(utf8(sample));
      default -> List.of();
    };
  }

  private static String utf8(ByteSource sample) throws IOException {
    return new String(sample.allBytes(), StandardCharsets.UTF_8);
  }

  /** A u16 length and the text (3GPP TS 26.245, 5.17; QTFF, Text Sample Data). */
  private static List<String> counted(ByteSource sample) throws IOException {
    Cursor cursor = sample.cursor();
    if (!cursor.request(2)) {
      return List.of();
    }
    byte[] bytes = cursor.bytes(Math.min(cursor.u16be(), cursor.remaining()));
    return InternationalText.of(bytes, 0).decoded().map(List::of).orElse(List.of());
  }

  /** Cues in boxes (ISO/IEC 14496-30, 7.4): {@code vttc} with a payload in {@code payl}. */
  private static List<String> webVtt(ByteSource sample) throws IOException {
    List<String> cues = new ArrayList<>();
    Boxes boxes = Boxes.of(sample);
    while (boxes.hasNext()) {
      Box cue = boxes.next();
      if (cue.is("vttc")) {
        Boxes parts = cue.boxes();
        while (parts.hasNext()) {
          Box part = parts.next();
          if (part.is("payl")) {
            cues.add(utf8(part.body()));
          }
        }
      }
    }
    return cues;
  }

  /** The paragraphs of a TTML document, without their markup. */
  private static List<String> paragraphs(String xml) {
    List<String> texts = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(xml);
    while (paragraph.find()) {
      String lines = LINE_BREAK.matcher(paragraph.group(1)).replaceAll("\n");
      texts.add(MARKUP.matcher(lines).replaceAll("").strip());
    }
    return texts;
  }
}
