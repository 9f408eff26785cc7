package dev.celscope.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CursorTest {
  private static Cursor over(String hex) {
    return ByteSource.of(HexFormat.of().parseHex(hex)).cursor();
  }

  @Test
  void wholeNumbersInBothOrders() throws IOException {
    assertThat(over("fe").u8()).isEqualTo(0xfe);
    assertThat(over("fe").i8()).isEqualTo((byte) -2);
    assertThat(over("fe01").u16be()).isEqualTo(0xfe01);
    assertThat(over("fe01").u16le()).isEqualTo(0x01fe);
    assertThat(over("fffe").i16be()).isEqualTo((short) -2);
    assertThat(over("feff").i16le()).isEqualTo((short) -2);
    assertThat(over("fe0102").u24be()).isEqualTo(0xfe0102);
    assertThat(over("fe0102").u24le()).isEqualTo(0x0201fe);
    assertThat(over("fe010203").u32be()).isEqualTo(0xfe010203L);
    assertThat(over("fe010203").u32le()).isEqualTo(0x030201feL);
    assertThat(over("fffffffe").i32be()).isEqualTo(-2);
    assertThat(over("feffffff").i32le()).isEqualTo(-2);
    assertThat(over("0102030405060708").i64be()).isEqualTo(0x0102030405060708L);
    assertThat(over("0102030405060708").i64le()).isEqualTo(0x0807060504030201L);
  }

  @Test
  void floatingNumbersInBothOrders() throws IOException {
    byte[] single = ByteBuffer.allocate(4).putFloat(23.976f).array();
    assertThat(ByteSource.of(single).cursor().f32be()).isEqualTo(23.976f);
    byte[] reversed = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(24f).array();
    assertThat(ByteSource.of(reversed).cursor().f32le()).isEqualTo(24f);
    byte[] twice = ByteBuffer.allocate(8).putDouble(1701590400.25).array();
    assertThat(ByteSource.of(twice).cursor().f64be()).isEqualTo(1701590400.25);
    byte[] back = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(-0.5).array();
    assertThat(ByteSource.of(back).cursor().f64le()).isEqualTo(-0.5);
  }

  @Test
  void aValueThatIsCutOffIsTruncatedAndThePlaceIsKept() throws IOException {
    Cursor cursor = over("0001020304");
    cursor.u8();
    assertThatThrownBy(cursor::i64be)
        .isInstanceOf(TruncatedException.class)
        .hasMessage("8 bytes were to come but 4 are there")
        .extracting(e -> ((ReadException) e).offset())
        .isEqualTo(1L);
    assertThat(cursor.position()).isEqualTo(1);
    assertThat(cursor.u32be()).isEqualTo(0x01020304);
    assertThatThrownBy(cursor::u8).isInstanceOf(TruncatedException.class);
  }

  @Test
  void valuesAreReadAcrossItsWindows() throws IOException {
    byte[] bytes = new byte[20_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i % 251);
    }
    Cursor cursor = ByteSource.of(bytes).cursor();
    cursor.skip(1);
    for (int at = 1; at + 4 <= bytes.length; at += 4) {
      assertThat(cursor.i32be()).isEqualTo(ByteBuffer.wrap(bytes).getInt(at));
    }
    cursor.seek(3);
    assertThat(cursor.u8()).isEqualTo(3);
  }

  @Test
  void codesTextAndSlices() throws IOException {
    Cursor cursor = ByteSource.of("moovname\0rest".getBytes(StandardCharsets.US_ASCII)).cursor();
    assertThat(cursor.fourCc()).isEqualTo("moov");
    assertThat(cursor.untilZero(100)).isEqualTo("name".getBytes(StandardCharsets.US_ASCII));
    assertThat(cursor.position()).isEqualTo(9);
    ByteSource slice = cursor.slice(2);
    assertThat(slice.offset()).isEqualTo(9);
    assertThat(cursor.text(2, StandardCharsets.US_ASCII)).isEqualTo("st");
    assertThat(cursor.remaining()).isZero();
    assertThat(cursor.request(1)).isFalse();
    assertThat(cursor.request(0)).isTrue();
  }

  @Test
  void aTextWithNoZeroEndsWithItsBoundOrTheSource() throws IOException {
    Cursor cursor = ByteSource.of("abcdef".getBytes(StandardCharsets.US_ASCII)).cursor();
    assertThat(cursor.untilZero(4)).hasSize(4);
    assertThat(cursor.position()).isEqualTo(4);
    assertThat(cursor.untilZero(4)).hasSize(2);
    assertThat(cursor.position()).isEqualTo(6);
  }

  @Test
  void placesThatAreNoneAreRefused() throws IOException {
    Cursor cursor = over("00010203");
    assertThatThrownBy(() -> cursor.seek(5)).isInstanceOf(TruncatedException.class);
    assertThatThrownBy(() -> cursor.seek(-1))
        .isInstanceOf(MalformedException.class)
        .hasMessage("Position -1 is negative");
    assertThatThrownBy(() -> cursor.skip(-1)).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> cursor.skip(Long.MAX_VALUE)).isInstanceOf(TruncatedException.class);
    assertThatThrownBy(() -> cursor.bytes(-1)).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> cursor.bytes(1L << 40)).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> cursor.slice(5)).isInstanceOf(TruncatedException.class);
    assertThat(cursor.position()).isZero();
  }

  @Test
  void aBrokenDemandTellsThePlaceInTheOutermostSource() throws IOException {
    Cursor cursor = ByteSource.of(new byte[100]).slice(40, 20).cursor();
    cursor.skip(8);
    assertThat(cursor.offset()).isEqualTo(48);
    assertThatThrownBy(() -> cursor.verify(false, 4, "Version 3 is not 1 or 2"))
        .isInstanceOf(MalformedException.class)
        .hasMessage("Version 3 is not 1 or 2")
        .extracting(e -> ((ReadException) e).offset())
        .isEqualTo(44L);
    cursor.verify(true, 4, "never said");
  }
}
