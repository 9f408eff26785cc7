package dev.celscope.image.metafile;

import static dev.celscope.image.Reads.texts;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmfReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "image/emf";
  private static final String DESCRIPTION = "Adobe Illustrator\0LMN_E05_C012\0\0";

  @Override
  protected FormatReader reader() {
    return new EmfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_E05_C012.emf", MEDIA_TYPE, emf(text(0, 0, "Cut 12", 8))));
  }

  private static ByteBuilder utf16(String text) {
    return bytes().text(text, StandardCharsets.UTF_16LE);
  }

  private static ByteBuilder record(int type, ByteBuilder data) {
    int padding = -data.size() & 3;
    return bytes().u32le(type).u32le(8 + data.size() + padding).raw(data).zeros(padding);
  }

  private static byte[] emf(ByteBuilder... records) {
    ByteBuilder header =
        bytes().u32le(0).u32le(0).u32le(639).u32le(479).zeros(16).ascii(" EMF").u32le(0x10000);
    header.zeros(12).u32le(DESCRIPTION.length()).u32le(88).zeros(20).raw(utf16(DESCRIPTION));
    ByteBuilder emf = bytes().raw(record(1, header));
    for (ByteBuilder record : records) {
      emf.raw(record);
    }
    return emf.raw(record(14, bytes().zeros(12))).build();
  }

  /** Text behind its place and the advance of each of its characters. */
  private static ByteBuilder text(int x, int y, String text, int advance) {
    int position = 76 + 4 * text.length();
    ByteBuilder data = bytes().zeros(28).u32le(x).u32le(y).u32le(text.length()).u32le(position);
    data.u32le(0).zeros(16).u32le(76);
    for (int i = 0; i < text.length(); i++) {
      data.u32le(advance);
    }
    return record(84, data.raw(utf16(text)));
  }

  private static ByteBuilder comment(ByteBuilder data) {
    return record(70, bytes().u32le(data.size()).raw(data));
  }

  private static ByteBuilder plus(int type, int flags, ByteBuilder data) {
    return bytes().u16le(type).u16le(flags).u32le(12 + data.size()).u32le(data.size()).raw(data);
  }

  private static FileRecord read(ByteBuilder... records) {
    return Reads.as(MEDIA_TYPE, emf(records));
  }

  @Test
  void theHeaderTellsTheProgramAndTheTitleAndTheSize() {
    FileRecord record = read();

    assertThat(record.problems()).isEmpty();
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Adobe Illustrator");
    assertThat(texts(record, TextKind.TITLE)).containsExactly("LMN_E05_C012");
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(640);
    assertThat(image.height()).hasValue(480);
  }

  @Test
  void piecesThatTouchAreOneText() {
    FileRecord record =
        read(
            text(100, 20, "头再", 10),
            text(120, 20, "大一点", 10),
            text(400, 20, "12", 10),
            text(100, 40, "头再", 10));

    assertThat(texts(record, TextKind.TEXT_LAYER)).containsExactly("头再大一点", "12", "头再");
  }

  @Test
  void textsInOneByteAreReadAsTheirCharsetDemands() {
    byte[] korean = "원화 수정: 머리를 더 크게".getBytes(java.nio.charset.Charset.forName("x-windows-949"));
    ByteBuilder narrow =
        bytes().zeros(28).u32le(1).u32le(1).u32le(korean.length).u32le(76).zeros(24).raw(korean);
    ByteBuilder small = bytes().u32le(1).u32le(1).u32le(6).u32le(0x300).zeros(12).ascii("Cut 12");
    FileRecord record = read(record(83, narrow), record(108, small));

    assertThat(texts(record, TextKind.TEXT_LAYER))
        .containsExactlyInAnyOrder("원화 수정: 머리를 더 크게", "Cut 12");
  }

  @Test
  void numbersOfGlyphsAreNoText() {
    ByteBuilder glyphs =
        bytes()
            .zeros(28)
            .u32le(1)
            .u32le(1)
            .u32le(2)
            .u32le(76)
            .u32le(0x10)
            .zeros(20)
            .raw(utf16("ab"));

    assertThat(texts(read(record(84, glyphs)), TextKind.TEXT_LAYER)).isEmpty();
  }

  @Test
  void fontsAreSaidOnce() {
    ByteBuilder font = record(82, bytes().u32le(1).zeros(28).raw(utf16("ＭＳ ゴシック")).zeros(46));

    assertThat(read(font, font).attributed(AttributionRole.FONT)).containsExactly("ＭＳ ゴシック");
  }

  @Test
  void textsAndFontsOfEmfPlusAreReadAndNotSaidAgain() {
    ByteBuilder string = plus(0x401c, 0, bytes().zeros(8).u32le(6).zeros(16).raw(utf16("Cut 12")));
    ByteBuilder font = plus(0x4008, 0x600, bytes().zeros(20).u32le(2).raw(utf16("돋움")));
    FileRecord record =
        read(comment(bytes().ascii("EMF+").raw(font).raw(string)), text(1, 1, "Cut 12", 8));

    assertThat(texts(record, TextKind.TEXT_LAYER)).containsExactly("Cut 12");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("돋움");
  }

  @Test
  void commentsOfProgramsAreSaidWhereTheyAreWords() {
    ByteBuilder group = bytes().ascii("GDIC").u32le(2).zeros(16).u32le(5).raw(utf16("layer"));
    FileRecord record =
        read(
            comment(bytes().ascii("Created by Lumen Draw 2")),
            comment(bytes().hex("01 02 03 04 05 06 07 08")),
            comment(bytes().ascii("LMND")),
            comment(group));

    assertThat(texts(record, TextKind.COMMENT)).containsExactly("Created by Lumen Draw 2");
    assertThat(texts(record, TextKind.NAME)).containsExactly("layer");
  }

  @Test
  void aRecordThatLeadsOutsideIsAProblemOfItsOwn() {
    ByteBuilder outside =
        bytes().zeros(28).u32le(1).u32le(1).u32le(9000).u32le(76).zeros(24).raw(utf16("ab"));
    FileRecord record = read(record(84, outside), text(1, 1, "Cut 12", 8));

    assertThat(record.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TRUNCATED));
    assertThat(texts(record, TextKind.TEXT_LAYER)).containsExactly("Cut 12");
  }
}
