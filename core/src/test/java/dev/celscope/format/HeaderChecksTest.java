package dev.celscope.format;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.testing.ByteBuilder;
import org.junit.jupiter.api.Test;

/** Formats whose magic is too short to be trusted, and those that have none. */
class HeaderChecksTest extends DetectingTest {
  private static final String UNKNOWN = "application/octet-stream";

  private static String type(ByteBuilder file) {
    return detect(file, "").type().mediaType();
  }

  private static ByteBuilder tga(int kind, int width, int height, int depth) {
    return bytes().u8(0).u8(0).u8(kind).zeros(9).u16le(width).u16le(height).u8(depth).u8(0);
  }

  @Test
  void bitmapsHaveAHeaderSize() {
    assertThat(type(bytes().ascii("BM").zeros(12).u32le(40).zeros(36))).isEqualTo("image/bmp");
    assertThat(type(bytes().ascii("BM").zeros(12).u32le(12).zeros(4).u16le(1).zeros(9)))
        .isEqualTo("image/bmp");
    assertThat(type(bytes().ascii("BM").zeros(12).u32le(12).zeros(4).u16le(7).zeros(9)))
        .isEqualTo(UNKNOWN);
    assertThat(type(bytes().ascii("BM").zeros(12).u32le(7).zeros(36))).isEqualTo(UNKNOWN);
    assertThat(type(bytes().ascii("BMW of the director"))).isEqualTo("text/plain");
  }

  @Test
  void iconsPointAtTheirPictures() {
    ByteBuilder entry = bytes().u8(16).u8(16).zeros(6).u32le(40).u32le(22);

    assertThat(type(bytes().hex("000001000100").raw(entry).zeros(40)))
        .isEqualTo("image/vnd.microsoft.icon");
    assertThat(type(bytes().hex("000002000100").raw(entry).zeros(40)))
        .isEqualTo("image/x-win-cursor");
    assertThat(type(bytes().hex("000001000900").raw(entry).zeros(40))).isEqualTo(UNKNOWN);
    assertThat(type(bytes().hex("000001000100").raw(entry))).isEqualTo(UNKNOWN);
  }

  @Test
  void sgiImagesHaveAStorageAndChannelBytes() {
    assertThat(type(bytes().hex("01DA01010003").u16be(8).zeros(500))).isEqualTo("image/x-sgi");
    assertThat(type(bytes().hex("01DA01090003").u16be(8).zeros(500))).isEqualTo(UNKNOWN);
  }

  @Test
  void pcxImagesHaveAWindow() {
    ByteBuilder window = bytes().u16le(0).u16le(0).u16le(9).u16le(9);

    assertThat(type(bytes().hex("0A050108").raw(window).zeros(53).u8(3).zeros(60)))
        .isEqualTo("image/vnd.zbrush.pcx");
    assertThat(type(bytes().hex("0A050107").raw(window).zeros(53).u8(3).zeros(60)))
        .isEqualTo(UNKNOWN);
    assertThat(type(bytes().ascii("\nlist of cuts\n"))).isEqualTo("text/plain");
  }

  @Test
  void flashMoviesHaveAVersionAndALength() {
    String swf = "application/vnd.adobe.flash.movie";

    assertThat(type(bytes().ascii("FWS").u8(6).u32le(999).zeros(9))).isEqualTo(swf);
    assertThat(type(bytes().ascii("CWS").u8(15).u32le(999).zeros(9))).isEqualTo(swf);
    assertThat(type(bytes().ascii("CWS was here"))).isEqualTo("text/plain");
  }

  @Test
  void transportStreamsHaveASyncByteInEachPacket() {
    ByteBuilder packet = bytes().ascii("G").zeros(187);
    ByteBuilder timed = bytes().zeros(4).ascii("G").zeros(187);

    assertThat(type(bytes().raw(packet).raw(packet).raw(packet))).isEqualTo("video/mp2t");
    assertThat(type(bytes().raw(timed).raw(timed).raw(timed))).isEqualTo("video/m2ts");
    assertThat(type(bytes().raw(packet).zeros(188))).isEqualTo(UNKNOWN);
    assertThat(type(bytes().raw(packet))).isEqualTo(UNKNOWN);
  }

  @Test
  void aspriteFilesHaveAFrame() {
    assertThat(type(bytes().u32le(200).u16le(0xA5E0).zeros(126).u16le(0xF1FA).zeros(9)))
        .isEqualTo("image/x-aseprite");
    assertThat(type(bytes().u32le(200).u16le(0xA5E0).zeros(140))).isEqualTo(UNKNOWN);
  }

  @Test
  void flicFilesHaveFramesAndASize() {
    assertThat(
            type(bytes().u32le(0).u16le(0xAF12).u16le(9).u16le(320).u16le(200).u16le(8).zeros(9)))
        .isEqualTo("video/x-flic");
    assertThat(type(bytes().u32le(0).u16le(0xAF12).zeros(30))).isEqualTo(UNKNOWN);
  }

  @Test
  void fontsHaveTables() {
    assertThat(type(bytes().hex("00010000").u16be(9).zeros(6).ascii("cmap").zeros(9)))
        .isEqualTo("font/ttf");
    assertThat(type(bytes().hex("0001000000").zeros(30))).isEqualTo(UNKNOWN);
  }

  @Test
  void programsPointAtTheirHeader() {
    String exe = "application/vnd.microsoft.portable-executable";

    assertThat(type(bytes().ascii("MZ").zeros(58).u32le(64).ascii("PE").zeros(9))).isEqualTo(exe);
    assertThat(type(bytes().ascii("MZ").zeros(58).u32le(2_000).zeros(3_000))).isEqualTo(exe);
    assertThat(type(bytes().ascii("MZ").zeros(58).u32le(64).ascii("xx").zeros(9)))
        .isEqualTo(UNKNOWN);
    assertThat(type(bytes().ascii("MZ").zeros(98))).isEqualTo(UNKNOWN);
  }

  @Test
  void aTargaIsToldByItsFooter() {
    ByteBuilder v2 = tga(10, 8, 8, 24).zeros(40).ascii("TRUEVISION-XFILE.").u8(0);

    assertThat(detect(v2, "a.bak").why()).isEqualTo("TRUEVISION-XFILE in the footer");
    assertThat(type(v2)).isEqualTo("image/x-tga");
  }

  @Test
  void aTargaWithoutFooterNeedsItsExtensionOrToFitToTheByte() {
    ByteBuilder compressed = tga(10, 8, 8, 24).zeros(50);

    assertThat(detect(compressed, "a.tga").why()).isEqualTo("header fields, extension .tga");
    assertThat(type(compressed)).isEqualTo(UNKNOWN);
    assertThat(detect(tga(2, 8, 8, 24).zeros(192), "").why()).isEqualTo("header fields and size");
    assertThat(type(tga(2, 8, 8, 24).zeros(193))).isEqualTo(UNKNOWN);
  }

  @Test
  void headerFieldsThatNoTargaHasAreNone() {
    assertThat(type(tga(2, 0, 8, 24))).isEqualTo(UNKNOWN);
    assertThat(type(tga(2, 8, 0, 24))).isEqualTo(UNKNOWN);
    assertThat(type(tga(2, 8, 8, 23).zeros(192))).isEqualTo(UNKNOWN);
    assertThat(type(tga(7, 8, 8, 24).zeros(192))).isEqualTo(UNKNOWN);
    assertThat(type(bytes().u8(0).u8(1).u8(1).zeros(9).u16le(4).u16le(4).u8(8).u8(0).zeros(16)))
        .isEqualTo(UNKNOWN);
  }
}
