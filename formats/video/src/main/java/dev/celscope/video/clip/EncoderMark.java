package dev.celscope.video.clip;

import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The mark that an encoder leaves in the first frame it writes: x264 and x265 put their version and
 * settings into a message for nobody (H.264, D.1.7, user data unregistered).
 */
public final class EncoderMark {
  /** The first frame's messages come before its pictures. */
  private static final int LOOKED_AT = 4096;

  private static final List<String> BEGINNINGS =
      Tables.rows("encoder-marks.tsv").stream().map(row -> row[0]).toList();

  private static final String USER_DATA = "\0\0\1\u00b2";

  private EncoderMark() {}

  /**
   * Says the mark that encoders of MPEG-4 Part 2 leave among its headers, if it is one of a known
   * program (ISO/IEC 14496-2, 6.2.2, user data).
   *
   * @param headers of the sequence, as containers keep them for the decoder
   * @param path structure path of the headers
   * @param findings takes the program
   * @throws IOException if the headers cannot be read
   */
  public static void sayUserData(ByteSource headers, String path, ClipFindings findings)
      throws IOException {
    byte[] start = headers.bytes(0, (int) Math.min(headers.size(), LOOKED_AT));
    String text = new String(start, StandardCharsets.ISO_8859_1);
    int from = text.indexOf(USER_DATA);
    if (from >= 0) {
      int begin = from + USER_DATA.length();
      Origin origin = Origin.of(path, "MPEG:EncoderLibrary", headers.offset() + begin);
      findings.softwareIfKnown(text.substring(begin, printableEnd(text, begin)), origin);
    }
  }

  /**
   * Says the mark, if there is one.
   *
   * @param frame begins with the first frame, or with headers of the sequence that may bear it
   * @param path structure path of the frame
   * @param findings takes the program
   * @return whether there is one
   * @throws IOException if the frame cannot be read
   */
  public static boolean say(ByteSource frame, String path, ClipFindings findings)
      throws IOException {
    byte[] start = frame.bytes(0, (int) Math.min(frame.size(), LOOKED_AT));
    String text = new String(start, StandardCharsets.ISO_8859_1);
    for (String beginning : BEGINNINGS) {
      int from = text.indexOf(beginning);
      if (from >= 0) {
        int to = printableEnd(text, from);
        Origin origin = Origin.of(path, "H264:UserData", frame.offset() + from);
        findings.software(text.substring(from, to), origin);
        return true;
      }
    }
    return false;
  }

  /** Descriptors, or the picture, may follow the mark at once. */
  private static int printableEnd(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) >= ' ' && text.charAt(to) < 0x7f) {
      to++;
    }
    return to;
  }
}
