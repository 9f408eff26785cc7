package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.source.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * How the blocks of a track are packed (RFC 9559, 5.1.4.1.31): not, by zlib, or shorn of a head.
 */
final class BlockCompression {
  private static final int ZLIB = 0;
  private static final int HEADER_STRIPPING = 3;
  private static final int NONE = -1;

  private int algorithm = NONE;
  private byte[] head = {};

  void read(EbmlElement encodings) throws IOException {
    EbmlElements list = encodings.elements();
    while (list.hasNext()) {
      EbmlElement encoding = list.next();
      if (encoding.id() == Ids.CONTENT_ENCODING) {
        EbmlElements fields = encoding.elements();
        while (fields.hasNext()) {
          EbmlElement field = fields.next();
          if (field.id() == Ids.CONTENT_COMPRESSION) {
            compression(field);
          }
        }
      }
    }
  }

  private void compression(EbmlElement compression) throws IOException {
    algorithm = ZLIB; // the default of the element
    EbmlElements fields = compression.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      if (field.id() == Ids.CONTENT_COMP_ALGO) {
        algorithm = (int) field.unsigned();
      } else if (field.id() == Ids.CONTENT_COMP_SETTINGS) {
        head = field.body().allBytes();
      }
    }
  }

  /** The bytes of a frame as they were before they were packed. */
  byte[] unpack(ByteSource frame) throws IOException {
    byte[] bytes = frame.allBytes();
    if (algorithm == HEADER_STRIPPING) {
      byte[] whole = new byte[head.length + bytes.length];
      System.arraycopy(head, 0, whole, 0, head.length);
      System.arraycopy(bytes, 0, whole, head.length, bytes.length);
      return whole;
    }
    if (algorithm != ZLIB) {
      return bytes;
    }
    InputStream zlib = new InflaterInputStream(new ByteArrayInputStream(bytes));
    try (InputStream in = frame.meter().counting(zlib, frame.offset())) {
      return in.readNBytes(frame.limits().textLength());
    } catch (ZipException e) {
      return bytes;
    }
  }
}
