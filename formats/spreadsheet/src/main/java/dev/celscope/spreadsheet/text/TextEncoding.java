package dev.celscope.spreadsheet.text;

import dev.celscope.record.Repair;
import dev.celscope.source.ByteSource;
import dev.celscope.text.CharsetVote;
import dev.celscope.text.DecodedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The charset of a text file: by its byte order mark, by where zero bytes stand, else by what fits
 * all of its first lines best.
 *
 * @param charset the charset
 * @param mark bytes of the byte order mark
 * @param evidence how it was found, where nothing declares it
 */
public record TextEncoding(Charset charset, int mark, Optional<Repair> evidence) {
  private static final int HEAD = 1 << 16;
  private static final int MOST_LINES = 400;

  /**
   * Finds the charset of a text.
   *
   * @param source the text
   * @return the charset; UTF-8 where nothing speaks for another
   * @throws IOException if the bytes cannot be read
   */
  public static TextEncoding of(ByteSource source) throws IOException {
    byte[] head = source.sliceUpTo(0, HEAD).allBytes();
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3, Optional.empty());
    }
    if (starts(head, 0xff, 0xfe)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, Optional.empty());
    }
    if (starts(head, 0xfe, 0xff)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2, Optional.empty());
    }
    return wide(head).orElseGet(() -> voted(head));
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: line ends and separators have a zero byte on one side. */
  private static Optional<TextEncoding> wide(byte[] head) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (even + odd < Math.max(2, head.length / 50)) {
      return Optional.empty();
    }
    Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(new TextEncoding(charset, 0, Optional.empty()));
  }

  private static TextEncoding voted(byte[] head) {
    List<byte[]> lines = lines(head);
    for (DecodedText line : CharsetVote.decode(lines)) {
      if (line.repair().isPresent()) {
        Repair repair = line.repair().get();
        return new TextEncoding(Charset.forName(repair.charset()), 0, Optional.of(repair));
      }
    }
    return new TextEncoding(StandardCharsets.UTF_8, 0, Optional.empty());
  }

  /** Lines that are not plain ASCII. */
  private static List<byte[]> lines(byte[] head) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    boolean beyondAscii = false;
    for (int i = 0; i < head.length && lines.size() < MOST_LINES; i++) {
      beyondAscii |= head[i] < 0;
      if (head[i] == '\n' || head[i] == '\r' || (i == head.length - 1 && head.length < HEAD)) {
        if (beyondAscii) {
          int to = head[i] == '\n' || head[i] == '\r' ? i : i + 1;
          lines.add(java.util.Arrays.copyOfRange(head, from, to));
        }
        beyondAscii = false;
        from = i + 1;
      }
    }
    return lines;
  }
}
