package dev.celscope.spreadsheet.markup;

import dev.celscope.source.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a MIME document: its headers by their names in small letters, and its body as it stands
 * (RFC 2045).
 *
 * @param headers values unfolded
 * @param body encoded
 */
record MimePart(Map<String, String> headers, ByteSource body) {
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^;\\s]*))");

  /** A header; empty where there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The media type in small letters, without parameters. */
  String mediaType() {
    return header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * A parameter of the content type: {@code charset}, {@code boundary}; empty where it has none.
   */
  String parameter(String name) {
    Matcher parameter = PARAMETER.matcher(header("content-type"));
    while (parameter.find()) {
      if (parameter.group(1).equalsIgnoreCase(name)) {
        return Stream.of(2, 3, 4)
            .map(parameter::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
      }
    }
    return "";
  }

  /** What other parts call this one: the last step of its location, or its id. */
  String name() {
    String id = header("content-id").replace("<", "").replace(">", "");
    return header("content-location").isEmpty() ? id : lastStep(header("content-location"));
  }

  /** Where it stands, for origins; some parts have neither location nor id. */
  String place() {
    String location = header("content-location");
    return location.isBlank() ? ("part " + name()).strip() : location;
  }

  /** The last step of an address, in small letters. */
  static String lastStep(String address) {
    String slashes = address.strip().replace('\\', '/').toLowerCase(Locale.ROOT);
    String local = slashes.startsWith("cid:") ? slashes.substring("cid:".length()) : slashes;
    return local.substring(local.lastIndexOf('/') + 1);
  }

  /** The content: the body itself where it is not encoded. */
  ByteSource content() throws IOException {
    return decoded(body);
  }

  /** The beginning of the content: what so many bytes of the body hold. */
  ByteSource head(int encoded) throws IOException {
    return decoded(body.sliceUpTo(0, encoded));
  }

  private ByteSource decoded(ByteSource bytes) throws IOException {
    return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
      case "base64" -> bytes.decoded(base64(bytes.allBytes()));
      case "quoted-printable" -> bytes.decoded(quotedPrintable(bytes.allBytes()));
      default -> bytes;
    };
  }

  /** Passes over what is no part of the alphabet, and a last character without a second one. */
  private static byte[] base64(byte[] text) {
    int count = 0;
    for (byte c : text) {
      if (Character.isLetterOrDigit(c) || c == '+' || c == '/') {
        text[count++] = c;
      }
    }
    int whole = count % 4 == 1 ? count - 1 : count;
    return Base64.getDecoder().decode(Arrays.copyOf(text, whole));
  }

  /** RFC 2045, section 6.7: {@code =} and two hexadecimal digits, or {@code =} and a line end. */
  private static byte[] quotedPrintable(byte[] text) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(text.length);
    for (int at = 0; at < text.length; at++) {
      int next = at + 1 < text.length ? text[at + 1] : '\n';
      int high = Character.digit(next, 16);
      int low = at + 2 < text.length ? Character.digit(text[at + 2], 16) : -1;
      if (text[at] != '=') {
        decoded.write(text[at]);
      } else if (high >= 0 && low >= 0) {
        decoded.write(high << 4 | low);
        at += 2;
      } else if (next == '\n') {
        at++;
      } else if (next == '\r') {
        at += at + 2 < text.length && text[at + 2] == '\n' ? 2 : 1;
      } else {
        decoded.write('=');
      }
    }
    return decoded.toByteArray();
  }
}
