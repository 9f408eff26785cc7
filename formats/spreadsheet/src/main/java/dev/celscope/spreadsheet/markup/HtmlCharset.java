package dev.celscope.spreadsheet.markup;

import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.spreadsheet.text.TextEncoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of a page: by its byte order mark, by its {@code meta} element, else by what fits its
 * bytes best.
 */
final class HtmlCharset {
  private static final int HEAD = 1 << 14;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> SUPERSETS = supersets();

  private HtmlCharset() {}

  private static Map<String, String> supersets() {
    Map<String, String> supersets = new HashMap<>();
    for (String[] row : DataFile.rows(HtmlCharset.class, "html-charsets.tsv", 2)) {
      supersets.put(row[0], row[1]);
    }
    return Map.copyOf(supersets);
  }

  static TextEncoding of(ByteSource source) throws IOException {
    byte[] head = source.sliceUpTo(0, HEAD).allBytes();
    boolean wide = head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe);
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!wide && declared.find()) {
      Optional<Charset> charset = named(declared.group(1));
      if (charset.isPresent()) {
        boolean marked = head[0] == (byte) 0xef && head[1] == (byte) 0xbb;
        return marked
            ? TextEncoding.of(source)
            : new TextEncoding(charset.get(), 0, Optional.empty());
      }
    }
    return TextEncoding.of(source);
  }

  private static Optional<Charset> named(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(SUPERSETS.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
