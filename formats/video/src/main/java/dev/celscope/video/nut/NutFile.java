package dev.celscope.video.nut;

import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The headers at the start, up to the first frame, and the index at the end, which tells how long
 * it lasts (NUT specification, 4.2 to 4.6).
 */
final class NutFile {
  private static final int MAGIC_BYTES = 25;
  private static final int INDEX_TAIL = 8 + 4;
  private static final int FIRST_WITH_MINOR_VERSION = 4;

  private final ByteSource file;
  private final ClipFindings findings;
  private final NutInfo info;
  private final List<Rational> timeBases = new ArrayList<>();
  private final List<Track> tracks = new ArrayList<>();
  private final VideoInfo.Builder media = VideoInfo.builder();
  private boolean sized;

  NutFile(ByteSource file, ClipFindings findings) {
    this.file = file;
    this.findings = findings;
    this.info = new NutInfo(findings, timeBases);
  }

  void read() throws IOException {
    try {
      headers();
      index();
    } finally {
      info.frameRate().ifPresent(media::frameRate);
      findings.findings().media(media.tracks(tracks).build());
    }
  }

  private void headers() throws IOException {
    long at = MAGIC_BYTES;
    for (int count = 1; at + 8 <= file.size(); count++) {
      file.meter().checkEntries(count, at);
      long startCode = file.cursor().seek(at).i64be();
      if (startCode != NutPacket.MAIN
          && startCode != NutPacket.STREAM
          && startCode != NutPacket.INFO) {
        return; // a frame, or the synchronisation point before it
      }
      NutPacket packet = NutPacket.read(file, at);
      try {
        header(packet);
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, name(packet));
      }
      at = packet.next();
    }
  }

  private static String name(NutPacket packet) {
    if (packet.startCode() == NutPacket.MAIN) {
      return "main_header";
    }
    return packet.startCode() == NutPacket.STREAM ? "stream_header" : "info_packet";
  }

  private void header(NutPacket packet) throws IOException {
    Cursor cursor = packet.body().cursor();
    if (packet.startCode() == NutPacket.MAIN) {
      main(cursor);
    } else if (packet.startCode() == NutPacket.STREAM) {
      stream(cursor);
    } else {
      info.read(cursor);
    }
  }

  private void main(Cursor cursor) throws IOException {
    if (NutPacket.number(cursor) >= FIRST_WITH_MINOR_VERSION) {
      NutPacket.number(cursor);
    }
    NutPacket.number(cursor); // streams
    NutPacket.number(cursor); // longest distance between synchronisation points
    long count = NutPacket.number(cursor);
    for (long i = 1; i <= count; i++) {
      file.meter().checkEntries(i, cursor.offset());
      long numerator = NutPacket.number(cursor);
      long denominator = NutPacket.number(cursor);
      cursor.verify(
          numerator > 0 && denominator > 0,
          cursor.position(),
          "A time base is " + numerator + "/" + denominator);
      timeBases.add(new Rational(numerator, denominator));
    }
  }

  /**
   * A stream: number, class (0 video, 1 audio, 2 subtitles), codec, time base, shift, distance,
   * delay, flags, private data of the codec, and what its class has.
   */
  private void stream(Cursor cursor) throws IOException {
    NutPacket.number(cursor);
    long kind = NutPacket.number(cursor);
    ByteSource code = NutPacket.counted(cursor);
    String codec =
        new String(code.bytes(0, (int) Math.min(code.size(), 4)), StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 5; i++) {
      NutPacket.number(cursor);
    }
    NutPacket.counted(cursor);
    if (kind == 0) {
      tracks.add(Codecs.VIDEO_FOR_WINDOWS.track("video", codec, "", ""));
      picture(cursor);
    } else if (kind == 1) {
      tracks.add(sound(codec));
    } else {
      tracks.add(Codecs.MP4.track(kind == 2 ? "subtitle" : "data", codec, "", ""));
    }
  }

  /** Sound has the format tag of WAVEFORMATEX, in two bytes or four, or a code of characters. */
  private static Track sound(String codec) {
    String code = codec.endsWith("\0\0") ? codec.substring(0, codec.length() - 2) : codec;
    return code.length() == 2
        ? Codecs.WAVE.track(
            "audio",
            String.format(Locale.ROOT, "%04X", code.charAt(1) << 8 | code.charAt(0)),
            "",
            "")
        : Codecs.MP4.track("audio", codec, "", "");
  }

  private void picture(Cursor cursor) throws IOException {
    long width = NutPacket.number(cursor);
    long height = NutPacket.number(cursor);
    long across = NutPacket.number(cursor);
    long down = NutPacket.number(cursor);
    if (!sized && width > 0 && width <= 1 << 20 && height > 0 && height <= 1 << 20) {
      sized = true;
      media.size(width, height);
      boolean square = across == 0 || down == 0 || across > 1 << 20 || down > 1 << 20;
      media.displayAspect(
          square ? new Rational(width, height) : new Rational(width * across, height * down));
    }
  }

  /** The index, whose length stands before the checksum that ends the file. */
  private void index() throws IOException {
    if (file.size() < MAGIC_BYTES + INDEX_TAIL || timeBases.isEmpty()) {
      return;
    }
    long length = file.cursor().seek(file.size() - INDEX_TAIL).i64be();
    long at = file.size() - length;
    if (length < INDEX_TAIL || at < MAGIC_BYTES) {
      return; // what was piped has none
    }
    if (file.cursor().seek(at).i64be() != NutPacket.INDEX) {
      return;
    }
    long last = NutPacket.number(NutPacket.read(file, at).body().cursor());
    NutInfo.time(last, timeBases).ifPresent(media::duration);
  }
}
