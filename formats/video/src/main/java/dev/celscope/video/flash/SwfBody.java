package dev.celscope.video.flash;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.source.TruncatedException;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.tukaani.xz.CorruptedInputException;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.UnsupportedOptionsException;

/**
 * The body of an SWF file (SWF File Format Specification 19, “The SWF header”).
 *
 * <pre>
 *   0  3cc  FWS, CWS (zlib), ZWS (LZMA)
 *   3  u8   version
 *   4  u32  length of the file when unpacked, little-endian
 *   8       ZWS: u32 packed length, LZMA properties (1 byte), dictionary size (u32)
 * </pre>
 *
 * @param bytes the body, unpacked as far as it can be
 * @param whole whether it could be unpacked to its end
 */
record SwfBody(ByteSource bytes, boolean whole) {
  private static final int HEADER = 8;
  private static final int KIB = 1024;

  static SwfBody of(ByteSource file) throws IOException {
    Cursor cursor = file.cursor();
    String signature = cursor.text(3, StandardCharsets.ISO_8859_1);
    cursor.skip(1);
    long length = cursor.u32le();
    return switch (signature) {
      case "FWS" -> new SwfBody(file.sliceUpTo(HEADER, file.size()), true);
      case "CWS" -> unpack(file, new InflaterInputStream(rest(file, HEADER).stream()));
      case "ZWS" -> lzma(file, cursor.skip(4), length - HEADER);
      default -> throw new MalformedException("The file begins with " + signature, 0);
    };
  }

  private static ByteSource rest(ByteSource file, long position) {
    return file.sliceUpTo(position, file.size());
  }

  private static SwfBody lzma(ByteSource file, Cursor cursor, long length) throws IOException {
    byte properties = cursor.i8();
    long dictionary = cursor.u32le();
    cursor.verify(
        dictionary <= file.limits().blockBytes(),
        cursor.position() - 4,
        "The LZMA dictionary has " + dictionary + " bytes");
    try {
      InputStream packed = rest(file, cursor.position()).stream();
      int most = file.limits().blockBytes() / KIB;
      long size = Math.max(0, length);
      int dictionarySize = (int) dictionary;
      int memory = LZMAInputStream.getMemoryUsage(dictionarySize, properties);
      if (memory > most) {
        throw new MemoryLimitException(memory, most);
      }
      LZMAInputStream lzma = new LZMAInputStream(packed, size, properties, dictionarySize);
      // Some packers write an end mark all the same.
      lzma.enableRelaxedEndCondition();
      return unpack(file, lzma);
    } catch (EOFException e) {
      throw new TruncatedException(1, 0, file.size());
    } catch (CorruptedInputException | UnsupportedOptionsException | MemoryLimitException e) {
      throw new MalformedException("The body does not unpack: " + e.getMessage(), HEADER);
    }
  }

  /** Unpacks in pieces, so that what comes before damage is kept. */
  private static SwfBody unpack(ByteSource file, InputStream unpacking) throws IOException {
    int most = file.limits().blockBytes();
    var out = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 14];
    boolean whole = false;
    try (InputStream in = file.meter().counting(unpacking, HEADER)) {
      while (out.size() < most) {
        int count = in.read(piece);
        if (count < 0) {
          whole = true;
          break;
        }
        out.write(piece, 0, count);
      }
    } catch (EOFException | ZipException | CorruptedInputException e) {
      whole = false;
    }
    return new SwfBody(file.decoded(out.toByteArray()), whole);
  }
}
