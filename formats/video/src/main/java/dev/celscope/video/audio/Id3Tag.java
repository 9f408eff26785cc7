package dev.celscope.video.audio;

import dev.celscope.container.Zlib;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * An ID3v2 tag (id3.org, ID3v2.2, 2.3 and 2.4).
 *
 * <pre>
 *   0  3cc  ID3
 *   3  u8   version: 2, 3, 4
 *   4  u8   revision
 *   5  u8   flags: 0x80 unsynchronisation, 0x40 extended header
 *   6  u32  size of what follows, seven bits a byte
 *  10       frames
 * </pre>
 */
public final class Id3Tag {
  private static final int HEADER = 10;
  private static final int EXTENDED_HEADER = 0x40;
  private static final int UNSYNCHRONISED = 0x80;

  private final int version;
  private final ClipFindings findings;
  private final String path;

  private Id3Tag(int version, ClipFindings findings, String path) {
    this.version = version;
    this.findings = findings;
    this.path = path;
  }

  /**
   * Reads the tag at the start of a source, if there is one.
   *
   * @param source begins with the tag
   * @param path structure path of the tag
   * @param findings takes what it says
   * @return bytes of the tag; 0 where there is none
   * @throws IOException if it cannot be read
   */
  public static long read(ByteSource source, String path, ClipFindings findings)
      throws IOException {
    Cursor cursor = source.cursor();
    if (!cursor.request(HEADER) || !cursor.text(3, StandardCharsets.ISO_8859_1).equals("ID3")) {
      return 0;
    }
    int version = cursor.u8();
    cursor.skip(1);
    int flags = cursor.u8();
    long size = synchsafe(cursor.u32be());
    if (version >= 2 && version <= 4) {
      ByteSource frames = source.sliceUpTo(HEADER, size);
      boolean shifted = (flags & UNSYNCHRONISED) != 0 && version < 4;
      try {
        new Id3Tag(version, findings, path)
            .frames(shifted ? resynchronised(frames) : frames, flags);
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, path);
      }
    }
    return HEADER + size;
  }

  private static long synchsafe(long value) {
    return (value & 0x7f)
        | ((value >>> 1) & 0x3f80)
        | ((value >>> 2) & 0x1fc000)
        | ((value >>> 3) & 0xfe00000);
  }

  /** Takes out the zero byte that was put behind each byte of all ones. */
  private static ByteSource resynchronised(ByteSource frames) throws IOException {
    byte[] bytes = frames.allBytes();
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      bytes[length++] = bytes[i];
      if (bytes[i] == (byte) 0xff && i + 1 < bytes.length && bytes[i + 1] == 0) {
        i++;
      }
    }
    return frames.decoded(Arrays.copyOf(bytes, length));
  }

  private void frames(ByteSource frames, int flags) throws IOException {
    Cursor cursor = frames.cursor();
    if (version > 2 && (flags & EXTENDED_HEADER) != 0) {
      long extended = version == 4 ? synchsafe(cursor.u32be()) - 4 : cursor.u32be();
      cursor.skip(Math.max(0, extended));
    }
    int header = version == 2 ? 6 : 10;
    for (int count = 1; cursor.request(header); count++) {
      frames.meter().checkEntries(count, cursor.offset());
      String id = cursor.text(version == 2 ? 3 : 4, StandardCharsets.ISO_8859_1);
      if (id.charAt(0) == 0) {
        return; // padding
      }
      long size = version == 2 ? cursor.u24be() : cursor.u32be();
      size = version == 4 ? synchsafe(size) : size;
      int frameFlags = version == 2 ? 0 : cursor.u16be();
      ByteSource body = cursor.slice(size);
      String at = path + "/" + id;
      Optional<ByteSource> plain = unwrapped(body, frameFlags);
      if (plain.isPresent()) {
        Id3Frame.read(id, plain.get(), Origin.of(at).at(body.offset()), findings);
      }
    }
  }

  /**
   * A frame without what its flags say was put around it; empty where it is encrypted. Version 3
   * puts the inflated length before a compressed frame, version 4 before any.
   */
  private Optional<ByteSource> unwrapped(ByteSource body, int flags) throws IOException {
    boolean third = version == 3;
    if ((flags & (third ? 0x40 : 0x04)) != 0) {
      return Optional.empty();
    }
    boolean compressed = (flags & (third ? 0x80 : 0x08)) != 0;
    boolean lengthFirst = third ? compressed : (flags & 0x01) != 0;
    int grouped = (flags & (third ? 0x20 : 0x40)) != 0 ? 1 : 0;
    int from = (lengthFirst ? 4 : 0) + grouped;
    ByteSource inner = from <= body.size() ? body.sliceUpTo(from, body.size()) : body;
    ByteSource whole = version == 4 && (flags & 0x02) != 0 ? resynchronised(inner) : inner;
    return Optional.of(compressed ? Zlib.inflate(whole) : whole);
  }
}
