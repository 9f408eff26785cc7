package dev.celscope.image.gif;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GifReaderTest extends ReaderContract {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Override
  protected FormatReader reader() {
    return new GifReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN_retake.gif", "image/gif", animation()));
  }

  private static ByteBuilder start() {
    return bytes().ascii("GIF89a").u16le(64).u16le(48).hex("80 00 00").zeros(6);
  }

  private static ByteBuilder frame(int hundredths) {
    return bytes()
        .hex("21f904 00")
        .u16le(hundredths)
        .hex("0000")
        .hex("2c 0000 0000 4000 3000 00 02 024401 00");
  }

  private static ByteBuilder text(String label, ByteBuilder value) {
    return bytes().hex("21").hex(label).u8(value.size()).raw(value).u8(0);
  }

  private static byte[] animation() {
    return start()
        .hex("21ff0b")
        .ascii("NETSCAPE2.0")
        .hex("03 01 0000 00")
        .raw(text("fe", bytes().text("头再大一点 原画修改", GB18030)))
        .raw(frame(8))
        .raw(frame(24))
        .hex("3b")
        .build();
  }

  @Test
  void framesDelaysLoopsAndSizeAreRead() {
    ImageInfo image = (ImageInfo) Reads.as("image/gif", animation()).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.frames()).hasValue(2);
    assertThat(image.loops()).hasValue(0);
    assertThat(image.frameDelays()).containsExactly(Duration.ofMillis(80), Duration.ofMillis(240));
    assertThat(image.duration()).hasValue(Duration.ofMillis(320));
  }

  @Test
  void whatStoodBeforeABlockOfNoKindStays() {
    byte[] file = start().raw(frame(8)).hex("48 00").build();
    FileRecord record = Reads.as("image/gif", file);
    assertThat(((ImageInfo) record.media().orElseThrow()).frames()).hasValue(1);
    assertThat(record.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void aCommentOfNoDeclaredCharsetIsRecovered() {
    assertThat(Reads.as("image/gif", animation()).texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("头再大一点 原画修改");
              assertThat(text.kind()).isEqualTo(TextKind.COMMENT);
              assertThat(text.repair()).isPresent();
            });
  }

  @Test
  void plainTextIsACaption() {
    ByteBuilder plain = bytes().hex("21 01 0c").zeros(12).u8(6).ascii("cut 12").u8(0);
    byte[] file = start().raw(plain).raw(frame(0)).hex("3b").build();
    assertThat(Reads.as("image/gif", file).texts())
        .extracting(TextFragment::kind, TextFragment::text)
        .containsExactly(tuple(TextKind.CAPTION, "cut 12"));
  }

  @Test
  void xmpEndsWhereItsTrailerStarts() {
    ByteBuilder trailer = bytes().u8(1);
    for (int i = 0xff; i >= 0; i--) {
      trailer.u8(i);
    }
    byte[] file =
        start()
            .hex("21ff0b")
            .ascii("XMP DataXMP")
            .utf8(Pictures.XMP)
            .raw(trailer)
            .u8(0)
            .raw(frame(0))
            .hex("3b")
            .build();
    FileRecord record = Reads.as("image/gif", file);
    assertThat(record.history()).hasSize(2);
    assertThat(record.problems()).isEmpty();
    assertThat(((ImageInfo) record.media().orElseThrow()).frames()).hasValue(1);
  }

  @Test
  void bytesAfterTheEndAreSaid() {
    byte[] file = start().raw(frame(0)).hex("3b").ascii("tail").build();
    assertThat(Reads.as("image/gif", file).problems())
        .extracting(Problem::message)
        .containsExactly("4 bytes follow the end of the image");
  }
}
