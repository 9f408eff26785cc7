package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.photoshop.ResourceWalker.Resource;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The digest of IPTC (resource 1061), which programs that know XMP too keep beside it. Where it is
 * not that of the IPTC that is there (resource 1028), a program that knows IPTC alone has changed
 * it since, and XMP may say what was before.
 */
final class IptcDigest {
  private static final int IPTC = 1028;
  private static final int DIGEST = 1061;
  private static final int MD5_BYTES = 16;
  private static final String NONE = "0".repeat(2 * MD5_BYTES);

  private IptcDigest() {}

  static void check(List<Resource> resources, Findings findings) throws IOException {
    Optional<Resource> iptc = find(resources, IPTC);
    Optional<Resource> digest = find(resources, DIGEST);
    if (iptc.isEmpty() || digest.isEmpty() || digest.get().data().size() != MD5_BYTES) {
      return;
    }
    String stated = HexFormat.of().formatHex(digest.get().data().allBytes());
    String actual = HexFormat.of().formatHex(md5(iptc.get().data().allBytes()));
    if (!stated.equals(NONE) && !stated.equals(actual)) {
      findings.discrepancy(
          new Discrepancy(
              "iptc-digest-differs",
              Severity.INFO,
              List.of(),
              List.of(stated, actual),
              "IPTC was changed by a program that did not bring XMP up to date"));
    }
  }

  private static Optional<Resource> find(List<Resource> resources, int id) {
    return resources.stream().filter(resource -> resource.id() == id).findFirst();
  }

  private static byte[] md5(byte[] bytes) {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }
}
