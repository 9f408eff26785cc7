package dev.celscope.image.png;

import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Compressed content of chunks (RFC 1950), inflated as far as limits allow. */
final class Zlib {
  private Zlib() {}

  static byte[] inflate(ByteSource compressed) throws IOException {
    long offset = compressed.offset();
    int most = compressed.limits().blockBytes();
    try (InputStream inflating =
        compressed.meter().counting(new InflaterInputStream(compressed.stream()), offset)) {
      return inflating.readNBytes(most);
    } catch (ReadException e) {
      throw e;
    } catch (ZipException | EOFException e) {
      throw new MalformedException("Compressed data cannot be inflated: " + e.getMessage(), offset);
    }
  }
}
