package dev.celscope.format;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Tells formats that are written through gzip by the first bytes of what comes out. */
final class GzipLook implements Look {
  private static final int INFLATED_BYTES = 1 << 12;

  private final List<Clues.Clue> clues;
  private final Content inner;

  GzipLook(Clues clues, Content inner) {
    this.clues = clues.of("gzip");
    this.inner = inner;
  }

  @Override
  public Told into(Probe probe, Told magic) throws IOException {
    byte[] inflated = inflate(probe);
    Told told = inner.tell(new Probe(probe.source().decoded(inflated), ""));
    if (told == null) {
      return magic;
    }
    for (Clues.Clue clue : clues) {
      if (clue.value().equals(told.type().mediaType())) {
        return new Told(clue.type(), "in gzip " + told.why());
      }
    }
    return magic;
  }

  private static byte[] inflate(Probe probe) throws IOException {
    var head = new ByteArrayOutputStream(INFLATED_BYTES);
    try (InputStream in =
        probe
            .source()
            .meter()
            .counting(new GZIPInputStream(probe.source().stream(), INFLATED_BYTES), 0)) {
      copy(in, head);
    } catch (ZipException | EOFException e) {
      // broken: what came out before is enough, or nothing is
    }
    return head.toByteArray();
  }

  private static void copy(InputStream in, ByteArrayOutputStream head) throws IOException {
    byte[] some = new byte[INFLATED_BYTES];
    while (head.size() < INFLATED_BYTES) {
      int count = in.read(some, 0, INFLATED_BYTES - head.size());
      if (count < 0) {
        return;
      }
      head.write(some, 0, count);
    }
  }
}
