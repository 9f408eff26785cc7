package dev.celscope.image.jxl;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.io.InputStream;
import org.brotli.dec.BrotliInputStream;

/** Content of boxes compressed with Brotli (RFC 7932), inflated as far as limits allow. */
final class Brotli {
  private Brotli() {}

  static byte[] inflate(ByteSource compressed) throws IOException {
    long offset = compressed.offset();
    int most = compressed.limits().blockBytes();
    try (InputStream inflating =
        compressed.meter().counting(new BrotliInputStream(compressed.stream()), offset)) {
      return inflating.readNBytes(most);
    } catch (ReadException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedException("Compressed data cannot be inflated: " + e.getMessage(), offset);
    }
  }
}
