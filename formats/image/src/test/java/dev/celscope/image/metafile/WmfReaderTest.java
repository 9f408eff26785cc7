package dev.celscope.image.metafile;

import static dev.celscope.image.Reads.texts;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WmfReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "image/x-ms-wmf";
  private static final Charset GBK = Charset.forName("GBK");

  @Override
  protected FormatReader reader() {
    return new WmfReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] bare = wmf(text("Cut 12"));
    byte[] placeable =
        bytes()
            .hex("d7cdc69a 0000")
            .zeros(4)
            .u16le(640)
            .u16le(480)
            .u16le(96)
            .zeros(6)
            .raw(bare)
            .build();
    return List.of(
        Sample.of("LMN_E05_C012.wmf", MEDIA_TYPE, placeable),
        Sample.of("LMN_E05_C013.wmf", MEDIA_TYPE, bare));
  }

  private static ByteBuilder record(int function, ByteBuilder parameters) {
    int padding = parameters.size() & 1;
    int words = (6 + parameters.size() + padding) / 2;
    return bytes().u32le(words).u16le(function).raw(parameters).zeros(padding);
  }

  private static byte[] wmf(ByteBuilder... records) {
    ByteBuilder wmf = bytes().u16le(1).u16le(9).u16le(0x300).zeros(12);
    for (ByteBuilder record : records) {
      wmf.raw(record);
    }
    return wmf.raw(record(0, bytes())).build();
  }

  private static ByteBuilder text(String text) {
    byte[] characters = text.getBytes(GBK);
    ByteBuilder data = bytes().u16le(characters.length).raw(characters);
    return record(0x0521, data.zeros(characters.length & 1).zeros(4));
  }

  private static ByteBuilder extended(int x, String text, int advance) {
    byte[] characters = text.getBytes(GBK);
    ByteBuilder data = bytes().u16le(20).u16le(x).u16le(characters.length).u16le(2).zeros(8);
    data.raw(characters).zeros(characters.length & 1);
    for (int i = 0; i < characters.length; i++) {
      data.u16le(advance);
    }
    return record(0x0a32, data);
  }

  @Test
  void saysTextsAndFonts() {
    byte[] face = "宋体".getBytes(GBK);
    FileRecord record =
        Reads.as(
            MEDIA_TYPE,
            wmf(
                record(0x02fb, bytes().zeros(18).raw(face).zeros(28)),
                text("第十二镜：头再大一点"),
                extended(0, "原画", 5),
                extended(20, "修改", 5)));

    assertThat(record.problems()).isEmpty();
    assertThat(texts(record, TextKind.TEXT_LAYER)).containsExactly("第十二镜：头再大一点", "原画修改");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("宋体");
  }

  @Test
  void saysCommentsOfProgramsThatAreWords() {
    ByteBuilder words = bytes().u16le(15).u16le(15).ascii("Lumen Draw 2.10");
    ByteBuilder packed = bytes().u16le(15).u16le(4).hex("ff fe 00 01");

    assertThat(
            texts(
                Reads.as(MEDIA_TYPE, wmf(record(0x0626, words), record(0x0626, packed))),
                TextKind.COMMENT))
        .containsExactly("Lumen Draw 2.10");
  }

  @Test
  void aRecordWithoutASizeEndsTheReading() {
    FileRecord record = Reads.as(MEDIA_TYPE, wmf(text("Cut 12"), bytes().zeros(4).u16le(1)));

    assertThat(record.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED));
    assertThat(texts(record, TextKind.TEXT_LAYER)).containsExactly("Cut 12");
  }
}
