package dev.celscope.video.mpeg;

import dev.celscope.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the descriptors of a stream in a program map tell: its language, and what private data are
 * (ISO/IEC 13818-1, 2.6.8 and 2.6.18; ETSI EN 300 468, 6.2 and annexes D, F, G, H).
 *
 * @param kind as a track has it; empty where the type of the stream tells it
 * @param codec id of the coding; empty as well
 * @param language ISO 639-2 code; empty where none is declared
 */
record StreamDescriptors(String kind, String codec, String language) {
  private static final int REGISTRATION = 0x05;
  private static final int LANGUAGE = 0x0a;
  private static final int TELETEXT = 0x56;
  private static final int SUBTITLING = 0x59;
  private static final int PRIVATE_DATA = 0x06;

  /** Kind and coding by format identifier, or by number of descriptor. */
  private static final Map<String, String[]> PRIVATE = new HashMap<>();

  static {
    String name = "private-streams.tsv";
    for (String[] row : TableFile.rows(name, StreamDescriptors.class.getResourceAsStream(name))) {
      PRIVATE.put(row[0], row);
    }
  }

  static StreamDescriptors read(int type, byte[] bytes, int from, int stop) {
    String kind = "";
    String codec = "";
    String language = "";
    for (int at = from; at + 2 <= stop; at += 2 + (bytes[at + 1] & 0xff)) {
      int tag = bytes[at] & 0xff;
      boolean hasLanguage = tag == LANGUAGE || tag == TELETEXT || tag == SUBTITLING;
      if (hasLanguage && at + 5 <= stop) {
        String code = new String(bytes, at + 2, 3, StandardCharsets.ISO_8859_1);
        language = code.matches("[a-z]{3}") ? code : language;
      }
      boolean registered = tag == REGISTRATION && at + 6 <= stop;
      String key =
          registered
              ? new String(bytes, at + 2, 4, StandardCharsets.ISO_8859_1)
              : String.format(Locale.ROOT, "%02X", tag);
      String[] row = type == PRIVATE_DATA ? PRIVATE.get(key) : null;
      if (row != null) {
        kind = row[1];
        codec = row[0];
      }
    }
    return new StreamDescriptors(kind, codec, language);
  }
}
