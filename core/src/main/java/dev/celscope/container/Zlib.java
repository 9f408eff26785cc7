package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Blocks of a file that are compressed by themselves (zlib format, RFC 1950). */
public final class Zlib {
  private Zlib() {}

  /**
   * Inflates a block.
   *
   * @param packed the whole block, and nothing before it
   * @return what it holds; offsets within it start at zero
   * @throws LimitException if that is more than {@link dev.celscope.source.Limits#blockBytes()}
   * @throws MalformedException if it is cut, or no such block
   * @throws IOException if it cannot be read
   */
  public static ByteSource inflate(ByteSource packed) throws IOException {
    int most = packed.limits().blockBytes();
    try (InputStream in =
        packed.meter().counting(new InflaterInputStream(packed.stream()), packed.offset())) {
      byte[] inflated = in.readNBytes(most);
      if (inflated.length == most && in.read() >= 0) {
        throw new LimitException("blockBytes", most + " bytes", packed.offset());
      }
      return packed.decoded(inflated);
    } catch (ReadException e) {
      throw e;
    } catch (ZipException | EOFException e) {
      throw new MalformedException(
          "Compressed bytes cannot be inflated: " + e.getMessage(), packed.offset());
    }
  }
}
