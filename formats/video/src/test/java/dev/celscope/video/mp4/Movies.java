package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.util.Arrays;

/** Movies built by hand. */
final class Movies {
  /** 2024-03-15T09:26:53Z in seconds since 1904. */
  static final long MARCH = 3_793_339_613L;

  private static final Celscope READER =
      Celscope.builder().reader(new Mp4Reader()).fileSystemTimes(false).build();

  private Movies() {}

  /** Reads a file of boxes, as a movie. */
  static FileRecord read(ByteBuilder file) {
    return read(ByteSource.of(file.build(), Limits.standard()));
  }

  /** Reads a file, as a movie. */
  static FileRecord read(ByteSource file) {
    return READER.readAs("video/mp4", file, "LMN_S01E02_SC003.mp4");
  }

  static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  /** A movie of user data. */
  static ByteBuilder udta(ByteBuilder boxes) {
    return movie(bytes().box("udta", boxes));
  }

  static ByteBuilder ftyp(String brand) {
    return bytes().box("ftyp", bytes().ascii(brand).u32be(0));
  }

  static ByteBuilder mvhd(long created, long timescale, long duration) {
    return bytes()
        .box(
            "mvhd",
            bytes()
                .u32be(0)
                .u32be(created)
                .u32be(created)
                .u32be(timescale)
                .u32be(duration)
                .zeros(80));
  }

  static ByteBuilder tkhd(long created, long id, int width, int height) {
    return bytes()
        .box(
            "tkhd",
            bytes()
                .u32be(7)
                .u32be(created)
                .u32be(created)
                .u32be(id)
                .u32be(0)
                .u32be(0)
                .zeros(52)
                .u32be((long) width << 16)
                .u32be((long) height << 16));
  }

  static ByteBuilder mdhd(long created, long timescale, long duration, int language) {
    return bytes()
        .box(
            "mdhd",
            bytes()
                .u32be(0)
                .u32be(created)
                .u32be(created)
                .u32be(timescale)
                .u32be(duration)
                .u16be(language)
                .u16be(0));
  }

  static ByteBuilder hdlr(String type, String name) {
    return bytes().box("hdlr", bytes().u32be(0).u32be(0).ascii(type).zeros(12).utf8(name).u8(0));
  }

  /** A video sample entry with square pixels. */
  static ByteBuilder videoEntry(String codec, int width, int height, String compressor) {
    return bytes()
        .box(
            codec,
            bytes()
                .zeros(6)
                .u16be(1)
                .zeros(16)
                .u16be(width)
                .u16be(height)
                .zeros(14)
                .u8(compressor.length())
                .ascii(compressor)
                .zeros(31 - compressor.length())
                .u16be(24)
                .u16be(0xffff));
  }

  /** A video sample entry with boxes behind its fields. */
  static ByteBuilder videoEntry(String codec, int width, int height, ByteBuilder boxes) {
    byte[] plain = videoEntry(codec, width, height, "").build();
    return bytes().box(codec, bytes().raw(Arrays.copyOfRange(plain, 8, plain.length)).raw(boxes));
  }

  static ByteBuilder full(String type, ByteBuilder body) {
    return bytes().box(type, bytes().u32be(0).raw(body));
  }

  static ByteBuilder table(String type, long... values) {
    ByteBuilder body = bytes();
    for (long value : values) {
      body.u32be(value);
    }
    return full(type, body);
  }

  static ByteBuilder stbl(ByteBuilder entry, ByteBuilder tables) {
    return bytes().box("stbl", full("stsd", bytes().u32be(1).raw(entry)).raw(tables));
  }

  static ByteBuilder trak(
      ByteBuilder tkhd, ByteBuilder mdhd, ByteBuilder hdlr, ByteBuilder stbl, ByteBuilder more) {
    ByteBuilder media = mdhd.raw(hdlr).raw(bytes().box("minf", stbl));
    return bytes().box("trak", tkhd.raw(bytes().box("mdia", media)).raw(more));
  }

  /** Two seconds of 24 frames a second, 1280 × 720, drawn frames of one delta. */
  static ByteBuilder video(ByteBuilder more) {
    return trak(
        tkhd(MARCH, 1, 1280, 720),
        mdhd(MARCH, 24_000, 48_048, 0x55c4),
        hdlr("vide", "VideoHandler"),
        stbl(
            videoEntry("avc1", 1280, 720, "Lavc60.31.102 libx264"),
            table("stts", 1, 48, 1001).raw(table("stsz", 100, 48))),
        more);
  }

  /** QuickTime text behind its length and language. */
  static ByteBuilder international(String text, int language) {
    ByteBuilder utf8 = bytes().utf8(text);
    return bytes().u16be(utf8.size()).u16be(language).raw(utf8);
  }

  static ByteBuilder dataBox(int type, ByteBuilder value) {
    return bytes().box("data", bytes().u32be(type).u32be(0).raw(value));
  }

  static ByteBuilder movie(ByteBuilder boxes) {
    return bytes().box("moov", mvhd(MARCH, 1000, 2002).raw(boxes));
  }
}
