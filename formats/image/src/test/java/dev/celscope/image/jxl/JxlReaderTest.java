package dev.celscope.image.jxl;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class JxlReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new JxlReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        Sample.of("LMN.jxl", "image/jxl", boxes()),
        Sample.of("bare.jxl", "image/jxl", small(5, 7)));
  }

  /** Sizes that are multiples of eight: 1 bit set, 5 bits height, 3 bits no ratio, 5 bits width. */
  private static byte[] small(int height, int width) {
    return bytes().hex("ff0a").u16le(1 | (height << 1) | (width << 9)).zeros(6).build();
  }

  private static byte[] boxes() {
    return bytes()
        .box("JXL ", bytes().hex("0d0a870a"))
        .box("ftyp", bytes().ascii("jxl ").u32be(0).ascii("jxl "))
        .box("Exif", bytes().u32be(0).raw(Pictures.exif()))
        .box("xml ", bytes().utf8(Pictures.XMP))
        .box("jxlc", bytes().raw(small(5, 7)))
        .build();
  }

  @Test
  void boxesAreRead() {
    FileRecord record = Reads.as("image/jxl", boxes());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen Layout Team");
    assertThat(record.history()).hasSize(2);
  }

  @Test
  void aSizeMayBeARatio() {
    // not small, 13 bits of 1080 less one, ratio 5: 16 to 9
    long bits = (1L << 1) | (1079L << 3) | (5L << 16);
    byte[] file = bytes().hex("ff0a").u32le(bits).zeros(4).build();
    ImageInfo image = (ImageInfo) Reads.as("image/jxl", file).media().orElseThrow();
    assertThat(image.width()).hasValue(1920);
    assertThat(image.height()).hasValue(1080);
  }

  /** A codestream of 64 by 48, whose header goes on with these bits, the first one the lowest. */
  private static ImageInfo image(String... bits) {
    String all = "1" + "10100" + "000" + "11100" + String.join("", bits);
    ByteBuilder file = bytes().hex("ff0a");
    for (int from = 0; from < all.length(); from += 8) {
      String rest = all.substring(from, Math.min(all.length(), from + 8));
      file.u8(Integer.parseInt(new StringBuilder(rest).reverse().toString(), 2));
    }
    byte[] jxl = file.zeros(4).build();
    return (ImageInfo) Reads.as("image/jxl", jxl).media().orElseThrow();
  }

  @Test
  void mostImagesHaveEightBitsOfRgb() {
    ImageInfo image = image("1");
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
    assertThat(image.colorMode()).hasValue("RGB");
    assertThat(image.frames()).hasValue(1);
  }

  @Test
  void depthGreyAndTransparencyAreToldByTheHeader() {
    // no extra fields; whole numbers of 10 bits; one extra channel, alpha; no XYB; grey
    ImageInfo image = image("0", "0", "0" + "10", "1", "10", "1", "0", "0" + "0" + "10");
    assertThat(image.bitDepth()).hasValue(10);
    assertThat(image.colorMode()).hasValue("Grayscale with Alpha");
  }

  @Test
  void anAnimationTellsItsLoopsAndNotItsFrames() {
    // extra fields: orientation, no other size, no preview, 1000/1 ticks, 3 loops, no time codes
    ImageInfo image =
        image("0", "1" + "000" + "00" + "1", "10" + "00" + "10" + "110" + "0", "0" + "00", "1");
    assertThat(image.loops()).hasValue(3);
    assertThat(image.frames()).isEmpty();
  }

  /** A Brotli stream of one block that is stored as it is, and an empty last one. */
  private static ByteBuilder stored(byte[] content) {
    int header = 1 << 20 | (content.length - 1) << 4; // window of 64 KiB, length in 16 bits
    return bytes().u16le(header & 0xffff).u8(header >> 16).raw(content).u8(3);
  }

  private static FileRecord compressed(String type, ByteBuilder content) {
    return Reads.as(
        "image/jxl",
        bytes()
            .box("JXL ", bytes().hex("0d0a870a"))
            .box("brob", bytes().ascii(type).raw(content))
            .build());
  }

  @Test
  void compressedBoxesAreRead() {
    byte[] exif = bytes().u32be(0).raw(Pictures.exif()).build();
    assertThat(compressed("Exif", stored(exif)).attributed(AttributionRole.AUTHOR))
        .containsExactly("Lumen Layout Team");
    byte[] xmp = bytes().utf8(Pictures.XMP).build();
    assertThat(compressed("xml ", stored(xmp)).history()).hasSize(2);
  }

  @Test
  void aCompressedBoxThatCannotBeInflatedIsAProblem() {
    assertThat(compressed("Exif", bytes().hex("ff ff ff ff ff ff")).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED);
    assertThat(compressed("brob", stored(new byte[10])).problems()).isEmpty();
  }
}
