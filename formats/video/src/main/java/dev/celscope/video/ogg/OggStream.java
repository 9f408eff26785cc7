package dev.celscope.video.ogg;

import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.VorbisComments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** One logical stream: its first packet says what it is, its second bears comments. */
final class OggStream {
  private static final int OPUS_RATE = 48_000;
  private static final int FLAC_COMMENT = 4;

  /** Samples in the frames of Opus by two bits of their configuration (RFC 6716, table 2). */
  private static final int[] OPUS_SPEECH = {480, 960, 1920, 2880};

  private static final int[] OPUS_HYBRID = {480, 960};
  private static final int[] OPUS_SOUND = {120, 240, 480, 960};

  private final ByteArrayOutputStream packet = new ByteArrayOutputStream();
  private final String path;
  private int packets;
  private String codec = "";
  private long rate;
  private long skipped;
  private long samplesPerPacket;
  private Optional<Duration> start = Optional.empty();
  private int keyframeShift;
  private Optional<Rational> frameRate = Optional.empty();
  private Optional<Rational> aspect = Optional.empty();
  private long width;
  private long height;

  /** A stream by its number in the file, from 1. */
  OggStream(int number) {
    this.path = "stream[" + number + "]";
  }

  /** Takes a page of this stream, as long as its headers are not complete. */
  void add(OggPage page, ClipFindings findings) throws IOException {
    Cursor cursor = page.body().cursor();
    for (byte segment : page.lacing().allBytes()) {
      int length = segment & 0xff;
      packet.writeBytes(cursor.bytes(Math.min(length, cursor.remaining())));
      if (length < 255) {
        complete(page.body(), findings);
      }
      if (isRead()) {
        return;
      }
    }
  }

  /** Whether nothing more is to be learnt from its first packets. */
  boolean isRead() {
    return packets >= 2 || packet.size() > 1 << 20;
  }

  private void complete(ByteSource body, ClipFindings findings) throws IOException {
    byte[] bytes = packet.toByteArray();
    packet.reset();
    packets++;
    Cursor cursor = body.decoded(bytes).cursor();
    if (packets == 1) {
      identify(cursor, new String(bytes, StandardCharsets.ISO_8859_1));
    } else {
      comments(cursor, findings);
    }
  }

  private void identify(Cursor cursor, String head) throws IOException {
    if (head.startsWith("theora", 1)) {
      codec = "theora";
      theora(cursor.skip(7));
    } else if (head.startsWith("vorbis", 1)) {
      codec = "vorbis";
      rate = cursor.skip(7 + 4 + 1).u32le();
      // A long block, half of which overlaps with the next.
      samplesPerPacket = (1L << (cursor.skip(3 * 4).u8() >>> 4)) / 2;
    } else if (head.startsWith("OpusHead")) {
      codec = "opus";
      rate = OPUS_RATE;
      skipped = cursor.skip(8 + 2).u16le();
    } else if (head.startsWith("FLAC", 1)) {
      codec = "flac";
      samplesPerPacket = cursor.skip(1 + 4 + 2 + 2 + 4 + 4 + 2).u16be();
      rate = cursor.skip(3 + 3).u32be() >>> 12;
    } else if (head.startsWith("Speex   ")) {
      codec = "speex";
      rate = cursor.skip(36).u32le();
      long frame = cursor.skip(4 * 4).u32le(); // mode, version of it, channels, bits a second
      samplesPerPacket = frame * cursor.skip(4).u32le();
    } else if (head.startsWith("kate", 1)) {
      codec = "kate";
    }
  }

  /**
   * Version (3 bytes), size in macroblocks (u16), picture size (u24), place, rates (Theora, 6.2).
   */
  private void theora(Cursor cursor) throws IOException {
    cursor.skip(3 + 2 + 2);
    width = cursor.u24be();
    height = cursor.u24be();
    cursor.skip(2);
    long numerator = cursor.u32be();
    long denominator = cursor.u32be();
    if (numerator > 0 && denominator > 0) {
      frameRate = Optional.of(new Rational(numerator, denominator));
    }
    long wide = cursor.u24be();
    long high = cursor.u24be();
    if (wide > 0 && high > 0 && width > 0 && height > 0) {
      aspect = Optional.of(new Rational(wide * width, high * height));
    }
    cursor.skip(1 + 3);
    keyframeShift = (cursor.u16be() >>> 5) & 0x1f;
  }

  private void comments(Cursor cursor, ClipFindings findings) throws IOException {
    switch (codec) {
      case "theora", "vorbis" -> VorbisComments.read(cursor.skip(7), path, findings);
      case "opus" -> VorbisComments.read(cursor.skip(8), path, findings);
      case "speex" -> VorbisComments.read(cursor, path, findings);
      case "flac" -> {
        if ((cursor.u8() & 0x7f) == FLAC_COMMENT) {
          VorbisComments.read(cursor.skip(3), path, findings);
        }
      }
      default -> {}
    }
  }

  /**
   * Takes a page behind the headers: the first that ends at a time tells when the stream starts. A
   * stream that was cut out of a longer one keeps its times. A page tells when its last packet
   * ends, and not how long they last: they are taken to be as long as the first says, or as the
   * headers allow.
   */
  void startAt(OggPage page) throws IOException {
    if (start.isEmpty() && page.granule() > 0 && page.packets() > 0) {
      long packets = page.packets();
      samplesPerPacket = codec.equals("opus") ? opusSamples(page.body()) : samplesPerPacket;
      Duration end = time(page.granule());
      Duration length =
          frameRate.isPresent()
              ? nanos(packets * 1e9 / frameRate.get().toDouble())
              : rate > 0 ? nanos(packets * samplesPerPacket * 1e9 / rate) : end;
      Duration from = end.minus(length);
      start = Optional.of(from.isNegative() ? Duration.ZERO : from);
    }
  }

  /** Samples of a packet of Opus: configuration (5 bits), stereo, how many frames (2 bits). */
  private static long opusSamples(ByteSource packet) throws IOException {
    Cursor cursor = packet.cursor();
    if (!cursor.request(2)) {
      return 0;
    }
    int head = cursor.u8();
    int configuration = head >>> 3;
    int[] lengths =
        configuration < 12 ? OPUS_SPEECH : configuration < 16 ? OPUS_HYBRID : OPUS_SOUND;
    int frames = (head & 3) == 3 ? cursor.u8() & 0x3f : (head & 3) == 0 ? 1 : 2;
    return (long) frames * lengths[configuration & (lengths.length - 1)];
  }

  /** When it starts; empty while no page told it. */
  Optional<Duration> start() {
    return start;
  }

  /** The time that a granule position of this stream means. */
  Duration time(long granule) {
    if (granule < 0) {
      return Duration.ZERO;
    }
    if (frameRate.isPresent()) {
      long frames = (granule >>> keyframeShift) + (granule & ((1L << keyframeShift) - 1));
      return nanos(frames * 1e9 / frameRate.get().toDouble());
    }
    return rate > 0 ? nanos(Math.max(0, granule - skipped) * 1e9 / rate) : Duration.ZERO;
  }

  private static Duration nanos(double nanos) {
    return nanos < Long.MAX_VALUE ? Duration.ofNanos((long) nanos) : Duration.ZERO;
  }

  boolean isVideo() {
    return codec.equals("theora");
  }

  void describe(VideoInfo.Builder video) {
    if (width > 0 && height > 0) {
      video.size(width, height);
      video.displayAspect(aspect.orElse(new Rational(width, height)));
    }
    frameRate.ifPresent(video::frameRate);
  }

  Track track() {
    String kind = isVideo() ? "video" : codec.equals("kate") ? "subtitle" : "audio";
    return Codecs.OGG.track(codec.isEmpty() ? "data" : kind, codec, "", "");
  }
}
