package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.VorbisComments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What tracks keep for the decoders of other containers (Matroska codec specifications, 6): the
 * stream format of AVI, and the header packets of Ogg and FLAC with their comments.
 */
final class CodecPrivate {
  /** Where the compression stands in a BITMAPINFOHEADER. */
  private static final int COMPRESSION = 16;

  /** Letters before the comments of Vorbis and Theora: a number and a name. */
  private static final int PACKET_NAME = 7;

  private static final int FLAC_COMMENT = 4;

  private CodecPrivate() {}

  /**
   * Says what the headers tell.
   *
   * @return the name of the codec, where it stands here and not in the codec id
   */
  static Optional<String> read(String codec, EbmlElement field, String path, ClipFindings findings)
      throws IOException {
    Cursor cursor = field.body().cursor();
    switch (codec) {
      case "V_MS/VFW/FOURCC" -> {
        String code = cursor.skip(COMPRESSION).fourCc().toUpperCase(Locale.ROOT);
        return Codecs.VIDEO_FOR_WINDOWS.name(code);
      }
      case "A_MS/ACM" -> {
        return Codecs.WAVE.name(String.format(Locale.ROOT, "%04X", cursor.u16le()));
      }
      case "A_VORBIS", "V_THEORA" -> secondPacket(cursor, path, findings);
      case "A_FLAC" -> flac(cursor, path, findings);
      default -> {}
    }
    return Optional.empty();
  }

  /** Three packets: their number less one, the sizes of the first two in steps of 255, then all. */
  private static void secondPacket(Cursor cursor, String path, ClipFindings findings)
      throws IOException {
    if (cursor.u8() == 2) {
      long first = size(cursor);
      long second = size(cursor);
      Cursor packet = cursor.skip(first).slice(Math.min(second, cursor.remaining())).cursor();
      VorbisComments.read(packet.skip(PACKET_NAME), path, findings);
    }
  }

  private static long size(Cursor cursor) throws IOException {
    long size = 0;
    int step;
    do {
      step = cursor.u8();
      size += step;
    } while (step == 255);
    return size;
  }

  /** The metadata blocks of FLAC (RFC 9639, 8): a last flag with the type, a u24 length. */
  private static void flac(Cursor cursor, String path, ClipFindings findings) throws IOException {
    if (!cursor.text(4, StandardCharsets.ISO_8859_1).equals("fLaC")) {
      return;
    }
    while (cursor.request(4)) {
      int type = cursor.u8() & 0x7f;
      long length = cursor.u24be();
      if (type == FLAC_COMMENT) {
        VorbisComments.read(cursor.slice(length).cursor(), path, findings);
        return;
      }
      cursor.skip(length);
    }
  }
}
