package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import java.io.IOException;
import java.util.Base64;

/** Pictures that stand in a page itself as {@code data:image/png;base64,…} (RFC 2397). */
final class EmbeddedPictures {
  private static final String SCHEME = "data:";

  private final Findings findings;
  private final ByteSource page;
  private int pictures;

  EmbeddedPictures(Findings findings, ByteSource page) {
    this.findings = findings;
    this.page = page;
  }

  /** Whether an address is the picture itself. */
  static boolean holds(String address) {
    return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * Says a picture; one that is not in base64 is drawn by the page, not stored in it.
   *
   * @param address as written
   * @param place of the element that shows it
   */
  void say(String address, String place) throws IOException {
    int comma = address.indexOf(',');
    boolean base64 = comma > 0 && address.substring(0, comma).strip().endsWith(";base64");
    if (!base64 || !findings.takesChildren()) {
      return;
    }
    String path = place + "/img[" + pictures++ + "]";
    int most = page.limits().blockBytes();
    if (address.length() > most) {
      findings.problem(new LimitException("blockBytes", most + " bytes", page.offset()), path);
      return;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(address.substring(comma + 1));
      findings.child("", path, page.decoded(bytes));
    } catch (IllegalArgumentException e) {
      findings.problem(
          Severity.WARNING,
          ProblemCode.MALFORMED,
          "A picture in the page is not in base64: " + e.getMessage(),
          Origin.of(path));
    }
  }
}
