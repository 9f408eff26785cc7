package dev.celscope.image.png;

import static dev.celscope.image.Pictures.chunk;
import static dev.celscope.image.Pictures.deflated;
import static dev.celscope.image.Pictures.png;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.image.SparseFiles;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new PngReader();
  }

  @Override
  protected List<Sample> samples() {
    ByteBuilder texts =
        bytes()
            .raw(chunk("tEXt", bytes().ascii("Title\0LMN_S03E05_SC012")))
            .raw(chunk("zTXt", bytes().ascii("Comment\0\0").raw(deflated(new byte[] {'o', 'k'}))))
            .raw(chunk("tIME", bytes().u16be(2023).hex("0c 04 0a 00 00")))
            .raw(chunk("eXIf", bytes().raw(Pictures.exif())))
            .raw(chunk("iTXt", bytes().ascii("XML:com.adobe.xmp\0\0\0\0\0").utf8(Pictures.XMP)));
    return List.of(Sample.of("LMN_S03E05_SC012_BG.png", "image/png", png(texts, bytes())));
  }

  private static FileRecord read(ByteBuilder chunks) {
    return Reads.as("image/png", png(chunks, bytes()));
  }

  @Test
  void sizeDepthAndColoursComeFromTheHeader() {
    ImageInfo image = (ImageInfo) read(bytes()).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
    assertThat(image.colorMode()).hasValue("RGB");
    assertThat(image.frames()).hasValue(1);
  }

  @Test
  void theModificationTimeIsUniversal() {
    FileRecord record = read(chunk("tIME", bytes().u16be(2023).hex("0c 04 0a 05 3c")));
    assertThat(record.timestamps(TimestampRole.MODIFIED))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-04T10:05:59Z");
              assertThat(time.raw()).isEqualTo("2023:12:04 10:05:60");
            });
  }

  @Test
  void aTextKeepsTheLanguageItDeclares() {
    FileRecord record = read(chunk("iTXt", bytes().ascii("Title\0\0\0ko\0").utf8("제목\0원화 수정")));
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("원화 수정");
              assertThat(text.language()).hasValue("ko");
              assertThat(text.origin().tag()).hasValue("PNG:Title");
            });
  }

  @Test
  void aCompressedTextOfAnotherCharsetIsRecovered() {
    byte[] gbk = "原画 修改 第三集 镜头十二".getBytes(Charset.forName("GB18030"));
    FileRecord record = read(chunk("zTXt", bytes().ascii("Comment\0\0").raw(deflated(gbk))));
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("原画 修改 第三集 镜头十二");
              assertThat(text.repair()).isPresent();
            });
  }

  @Test
  void unknownKeywordsBecomeTextsUnderTheirName() {
    FileRecord record = read(chunk("tEXt", bytes().ascii("render:node\0farm 7")));
    assertThat(record.texts())
        .extracting(TextFragment::text, text -> text.origin().tag().orElse(""))
        .containsExactly(tuple("farm 7", "PNG:Rendernode"));
  }

  @Test
  void aThumbnailTellsWhichFileItIsOfAndWhenThatWasChanged() {
    FileRecord record =
        read(
            bytes()
                .raw(chunk("tEXt", bytes().ascii("Thumb::URI\0file:///shows/lmn/012.psd")))
                .raw(chunk("tEXt", bytes().ascii("Thumb::MTime\0" + "1701650000"))));
    assertThat(record.attributed(AttributionRole.LINKED_FILE))
        .containsExactly("file:///shows/lmn/012.psd");
    assertThat(record.timestamps())
        .extracting(t -> t.moment().iso())
        .containsExactly("2023-12-04T00:33:20Z");
  }

  @Test
  void blocksWrittenAsHexadecimalTextAreRead() {
    String hex =
        HexFormat.of().formatHex("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
            + HexFormat.of().formatHex(Pictures.exif());
    FileRecord record =
        read(chunk("tEXt", bytes().ascii("Raw profile type exif\0\nexif\n  99\n" + hex)));
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
  }

  @Test
  void anAnimationHasFramesDelaysAndLoops() {
    ByteBuilder control = bytes().u32be(2).u32be(0);
    ByteBuilder first = bytes().zeros(20).u16be(1).u16be(24).zeros(2);
    ByteBuilder second = bytes().zeros(20).u16be(50).u16be(0).zeros(2);
    FileRecord record =
        read(
            bytes()
                .raw(chunk("acTL", control))
                .raw(chunk("fcTL", first))
                .raw(chunk("fcTL", second)));
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.frames()).hasValue(2);
    assertThat(image.loops()).hasValue(0);
    assertThat(image.frameDelays())
        .containsExactly(Duration.ofNanos(41_666_666), Duration.ofMillis(500));
    assertThat(image.duration()).hasValue(Duration.ofNanos(541_666_666));
  }

  @Test
  void aProfileTellsItsNameAndWhenItWasMade() {
    FileRecord record =
        read(chunk("iCCP", bytes().ascii("Display\0\0").raw(deflated(Pictures.icc()))));
    assertThat(record.timestamps(TimestampRole.PROFILE_CREATED))
        .extracting(t -> t.moment().iso())
        .containsExactly("2019-01-25T10:15:30Z");
    assertThat(record.texts()).extracting(TextFragment::text).contains("Display", "sRGB test");
  }

  @Test
  void bytesAfterTheEndAreSaid() {
    byte[] whole = png(bytes(), bytes());
    FileRecord record = Reads.as("image/png", bytes().raw(whole).ascii("PK more").build());
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("7 bytes follow the end of the image");
  }

  @Test
  void aTextThatCannotBeInflatedIsAProblemAndTheRestIsRead() {
    FileRecord record =
        read(
            bytes()
                .raw(chunk("zTXt", bytes().ascii("Comment\0\0").hex("ffff ffff")))
                .raw(chunk("tEXt", bytes().ascii("Author\0Lumen"))));
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED);
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen");
  }

  @Test
  void aBombOfTextStopsAtTheLimit() {
    byte[] bomb =
        png(chunk("zTXt", bytes().ascii("Comment\0\0").raw(deflated(new byte[4 << 20]))), bytes());
    FileRecord record = Reads.as("image/png", bomb, Limits.standard().withBytesInflated(1 << 20));
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void pixelsAreNotRead(@TempDir Path folder) throws IOException {
    byte[] start =
        bytes()
            .hex("89504e47 0d0a1a0a")
            .raw(chunk("IHDR", bytes().u32be(9000).u32be(9000).hex("08 02 00 00 00")))
            .u32be(200L << 20)
            .ascii("IDAT")
            .build();
    byte[] end =
        bytes()
            .zeros(4)
            .raw(chunk("tEXt", bytes().ascii("Author\0Lumen")))
            .raw(chunk("IEND", bytes()))
            .build();
    Path file =
        SparseFiles.of(folder.resolve("sparse.png"), start, start.length + (200L << 20), end);
    try (ByteSource source = ByteSource.of(file)) {
      FileRecord record = Celscope.standard().read(source, "sparse.png");
      assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen");
      assertThat(source.meter().bytesRead()).isLessThan(200_000);
    }
  }
}
