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
 * The charset of a page: by its byte order mark, by its {@code meta} element, by what the archive
 * says that it stands in, else by what fits its bytes best. Scripts write UTF-8 and leave the
 * declaration of Latin-1 that they were copied with: bytes that only UTF-8 explains are that.
 */
final class HtmlCharset {
  private static final int HEAD = 1 << 14;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\b[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Charset LATIN = Charset.forName("windows-1252");
  private static final Map<String, String> SUPERSETS = supersets();

  private HtmlCharset() {}

  private static Map<String, String> supersets() {
    Map<String, String> supersets = new HashMap<>();
    for (String[] row : DataFile.rows(HtmlCharset.class, "html-charsets.tsv", 2)) {
      supersets.put(row[0], row[1]);
    }
    return Map.copyOf(supersets);
  }

  static TextEncoding of(ByteSource source, String beside) throws IOException {
    byte[] head = source.sliceUpTo(0, HEAD).allBytes();
    boolean wide = head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe);
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    Optional<Charset> charset =
        wide ? Optional.empty() : named(declared.find() ? declared.group(1) : beside);
    boolean marked = head.length > 1 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb;
    if (marked || charset.isEmpty()) {
      return TextEncoding.of(source);
    }
    if (charset.get().equals(LATIN)) {
      TextEncoding found = TextEncoding.of(source);
      if (found.charset().equals(StandardCharsets.UTF_8) && found.evidence().isPresent()) {
        return found;
      }
    }
    return new TextEncoding(charset.get(), 0, Optional.empty());
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
