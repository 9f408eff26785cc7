package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of text-based metadata (SMPTE ST 2057): in header sets, and in streams of their own. */
final class TextDocument {
  /** RFC 5646 Text Language Code. */
  private static final String LANGUAGE_CODE = "060e2b34010101000301010202140000";

  /** RFC 5646 Spoken Language. */
  private static final String SPOKEN_LANGUAGE = "060e2b34010101000301010203150000";

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
  private static final int LONGEST_CODE = 128;

  private TextDocument() {}

  /**
   * Decodes a text.
   *
   * @param charset what the set or the stream is declared to be in, unless a byte order mark, or
   *     the mark with which a document begins, says otherwise
   */
  static String text(byte[] bytes, Charset charset) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    Charset told =
        switch (first) {
          case 0xfeff, '<' -> StandardCharsets.UTF_16BE;
          case 0xfffe, '<' << 8 -> StandardCharsets.UTF_16LE;
          case 0xefbb -> StandardCharsets.UTF_8;
          default -> charset;
        };
    String text = new String(bytes, told);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Whether a text is a document in XML. */
  static boolean isMarkup(String text) {
    return text.stripLeading().startsWith("<");
  }

  /** The language that a set declares for its text, as a BCP 47 tag. */
  static Optional<String> language(MetadataSet set, Primer primer) throws IOException {
    return language(set, primer, LANGUAGE_CODE);
  }

  /** The language that a set of labels for sound declares for it (SMPTE ST 377-4, 6.3). */
  static Optional<String> spoken(MetadataSet set, Primer primer) throws IOException {
    return language(set, primer, SPOKEN_LANGUAGE);
  }

  private static Optional<String> language(MetadataSet set, Primer primer, String label)
      throws IOException {
    for (Map.Entry<Integer, ByteSource> item : set.items().entrySet()) {
      if (primer.label(item.getKey()).equals(label) && item.getValue().size() <= LONGEST_CODE) {
        byte[] code = item.getValue().allBytes();
        // Some writers put the number of letters before them.
        return Optional.of(
                new String(code, StandardCharsets.ISO_8859_1).replaceAll("^\\p{Cntrl}+|\0", ""))
            .filter(tag -> LANGUAGE.matcher(tag).matches());
      }
    }
    return Optional.empty();
  }
}
