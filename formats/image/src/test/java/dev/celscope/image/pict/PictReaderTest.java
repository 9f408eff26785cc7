package dev.celscope.image.pict;

import static dev.celscope.image.Pictures.resource;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "image/x-pict";

  @Override
  protected FormatReader reader() {
    return new PictReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_S03E05_SC012.pict", MEDIA_TYPE, pict(text("Cut 12"))));
  }

  /** A picture of version 2, of 40 by 30 points. */
  private static byte[] pict(ByteBuilder... opcodes) {
    ByteBuilder pict = bytes().zeros(512).u16be(0).raw(rectangle(30, 40)).hex("0011 02ff 0c00");
    pict.hex("ffff 0000").zeros(20);
    for (ByteBuilder opcode : opcodes) {
      pict.raw(opcode).zeros(opcode.size() & 1);
    }
    return pict.hex("00ff").build();
  }

  private static ByteBuilder rectangle(int bottom, int right) {
    return bytes().u16be(0).u16be(0).u16be(bottom).u16be(right);
  }

  private static ByteBuilder text(String text) {
    return bytes().hex("0028").zeros(4).u8(text.length()).ascii(text);
  }

  private static ByteBuilder comment(int kind, ByteBuilder data) {
    return bytes().hex("00a1").u16be(kind).u16be(data.size()).raw(data);
  }

  private static FileRecord read(ByteBuilder... opcodes) {
    return Reads.as(MEDIA_TYPE, pict(opcodes));
  }

  private static ImageInfo image(FileRecord record) {
    return (ImageInfo) record.media().orElseThrow();
  }

  @Test
  void textsAndTheirFontsAreRead() {
    byte[] korean = "컷 12 수정".getBytes(Charset.forName("x-windows-949"));
    FileRecord record =
        read(
            bytes().hex("0001 000a").raw(rectangle(30, 40)),
            bytes().hex("002c").u16be(8).u16be(3).u8(5).ascii("Osaka"),
            bytes().hex("0029").u8(1).u8(3).ascii("LMN"),
            bytes().hex("002b").u8(1).u8(2).u8(korean.length).raw(korean));
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.TEXT_LAYER)
        .extracting(TextFragment::text)
        .containsExactly("LMN", "컷 12 수정");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("Osaka");
    assertThat(image(record).width()).hasValue(40);
    assertThat(image(record).height()).hasValue(30);
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void commentsOfWordsAreTextsAndSettingsAreNot() {
    FileRecord record =
        read(
            comment(100, bytes().ascii("LMN S03E05 layout, second try")),
            comment(100, bytes().hex("00010203040506070809")),
            comment(192, bytes().ascii("/LumenDict 100 dict def begin")));
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.kind()).isEqualTo(TextKind.COMMENT);
              assertThat(text.text()).isEqualTo("LMN S03E05 layout, second try");
              assertThat(text.origin().path()).isEqualTo("comment[100]");
            });
  }

  @Test
  void photoshopLeavesItsResourcesInAComment() {
    ByteBuilder caption = resource(1008, bytes().u8(5).ascii("Lumen"));
    assertThat(read(comment(498, caption)).texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("Lumen");
              assertThat(text.origin().path()).isEqualTo("comment[498]/Photoshop/1008");
            });
  }

  @Test
  void otherProgramsLeaveIptcThere() {
    ByteBuilder iptc = bytes().ascii("8BIM").hex("1c 02 50").u16be(5).ascii("Lumen");
    assertThat(read(comment(498, iptc)).attributed(AttributionRole.AUTHOR))
        .containsExactly("Lumen");
  }

  @Test
  void aPictureOfQuickTimeIsAChild() {
    byte[] jpeg = Pictures.jpeg(bytes());
    ByteBuilder description =
        bytes()
            .u32be(86)
            .ascii("jpeg")
            .zeros(12)
            .ascii("appl")
            .zeros(8)
            .u16be(300)
            .u16be(20)
            .zeros(8)
            .u32be(jpeg.length)
            .u16be(1)
            .u8(12)
            .ascii("Photo - JPEG")
            .zeros(19)
            .u16be(24)
            .u16be(0xffff);
    ByteBuilder picture = bytes().zeros(68).raw(description).raw(jpeg);
    FileRecord record = read(bytes().hex("8200").u32be(picture.size()).raw(picture));
    assertThat(record.children())
        .singleElement()
        .satisfies(
            child -> {
              assertThat(child.file().type()).isEqualTo("image/jpeg");
              assertThat(child.file().path().orElseThrow()).endsWith("quicktime");
            });
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Photo - JPEG");
    assertThat(image(record).bitDepth()).hasValue(8);
  }

  @Test
  void aHeaderMayTellTheSizeInPixels() {
    ByteBuilder pict = bytes().u16be(0).raw(rectangle(30, 40)).hex("0011 02ff 0c00 fffe 0000");
    pict.zeros(8).raw(rectangle(60, 80)).zeros(4).hex("00ff");
    ImageInfo image = image(Reads.as(MEDIA_TYPE, pict.build()));
    assertThat(image.width()).hasValue(80);
    assertThat(image.height()).hasValue(60);
  }

  /** Four rows of 16 bytes, packed, of a palette of two colours. */
  private static ByteBuilder packedRows() {
    ByteBuilder map = bytes().hex("0098").u16be(0x8010).raw(rectangle(4, 16)).u16be(0).u16be(0);
    map.zeros(14).u16be(8).u16be(1).u16be(8).zeros(12).zeros(6).u16be(1).zeros(16);
    map.raw(rectangle(4, 16)).raw(rectangle(4, 16)).u16be(0);
    for (int row = 0; row < 4; row++) {
      map.u8(2).hex("f1ff");
    }
    return map;
  }

  /** Two rows of two pixels of four bytes, of which one is not kept. */
  private static ByteBuilder directRows() {
    ByteBuilder map = bytes().hex("009b").zeros(4).u16be(0x8008).raw(rectangle(2, 2)).u16be(0);
    map.u16be(2).zeros(14).u16be(32).u16be(3).u16be(8).zeros(12);
    return map.raw(rectangle(2, 2)).raw(rectangle(2, 2)).u16be(0).hex("000a").zeros(8).zeros(12);
  }

  @Test
  void pixelsArePassedOver() {
    FileRecord record = read(packedRows(), text("after the palette"), directRows(), text("end"));
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactly("after the palette", "end");
    assertThat(image(record).colorMode()).hasValue("RGB");
    assertThat(image(record).bitDepth()).hasValue(8);
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void opcodesOfOneByteAreThoseOfTheFirstVersion() {
    ByteBuilder pict = bytes().zeros(512).u16be(0).raw(rectangle(30, 40)).hex("1101");
    pict.hex("90").u16be(2).raw(rectangle(3, 16)).raw(rectangle(3, 16)).raw(rectangle(3, 16));
    pict.u16be(0).zeros(6).hex("2a").u8(9).u8(5).ascii("Lumen").hex("ff");
    FileRecord record = Reads.as(MEDIA_TYPE, pict.build());
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("Lumen");
    assertThat(image(record).colorMode()).hasValue("Bitmap");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aPictureThatEndsEarlySaysWhatStoodBefore() {
    FileRecord record =
        read(text("Lumen"), comment(100, bytes()).raw(bytes().hex("00d0 7fffffff")));
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("Lumen");
    assertThat(record.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TRUNCATED));
  }
}
