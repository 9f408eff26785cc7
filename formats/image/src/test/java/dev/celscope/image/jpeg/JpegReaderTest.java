package dev.celscope.image.jpeg;

import static dev.celscope.image.Pictures.dataSet;
import static dev.celscope.image.Pictures.jpeg;
import static dev.celscope.image.Pictures.resource;
import static dev.celscope.image.Pictures.segment;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.image.TiffBuilder;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpegReaderTest extends ReaderContract {
  private static final String XMP_NAME = "http://ns.adobe.com/xap/1.0/\0";

  @Override
  protected FormatReader reader() {
    return new JpegReader();
  }

  @Override
  protected List<Sample> samples() {
    ByteBuilder segments =
        bytes()
            .raw(exif(Pictures.exif()))
            .raw(segment(0xe1, bytes().ascii(XMP_NAME).utf8(Pictures.XMP)))
            .raw(photoshop(dataSet(2, 80, bytes().ascii("Lumen"))))
            .raw(segment(0xe2, bytes().ascii("ICC_PROFILE\0\1\1").raw(Pictures.icc())))
            .raw(segment(0xfe, bytes().ascii("LMN layout")));
    return List.of(Sample.of("LMN_S03E05_SC012_LO.jpg", "image/jpeg", jpeg(segments)));
  }

  private static ByteBuilder exif(byte[] tiff) {
    return segment(0xe1, bytes().ascii("Exif\0\0").raw(tiff));
  }

  private static ByteBuilder photoshop(ByteBuilder iptc) {
    return segment(0xed, bytes().ascii("Photoshop 3.0\0").raw(resource(1028, iptc)));
  }

  private static FileRecord read(ByteBuilder segments) {
    return Reads.as("image/jpeg", jpeg(segments));
  }

  @Test
  void sizeComesFromTheFrame() {
    ImageInfo image = (ImageInfo) read(bytes()).media().orElseThrow();
    assertThat(image.width()).hasValue(64);
    assertThat(image.height()).hasValue(48);
    assertThat(image.bitDepth()).hasValue(8);
    assertThat(image.colorMode()).hasValue("YCbCr");
  }

  @Test
  void theThreeFieldsOfAnExifDateAreOneMoment() {
    FileRecord record = read(exif(Pictures.exif()));
    assertThat(record.timestamps(TimestampRole.CAPTURED))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-02T08:00:00.125+08:00");
              assertThat(time.raw()).isEqualTo("2023:12:02 08:00:00 125 +08:00");
              assertThat(time.origin().tag()).hasValue("ExifIFD:DateTimeOriginal");
              assertThat(time.origin().offset()).isPresent();
            });
    assertThat(record.timestamps(TimestampRole.MODIFIED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:00:00");
    assertThat(record.timestamps(TimestampRole.POSITIONED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T00:00:30Z");
  }

  @Test
  void bytesBetweenSegmentsArePassedOver() {
    FileRecord record = read(bytes().raw(exif(Pictures.exif())).hex("0000 ff00 4142"));
    assertThat(((ImageInfo) record.media().orElseThrow()).width()).hasValue(64);
    assertThat(record.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message()).startsWith("6 bytes");
            });
  }

  @Test
  void aPacketOfAnotherNameIsStillRead() {
    FileRecord record = read(segment(0xe1, bytes().ascii("XMP\0").utf8(Pictures.XMP)));
    assertThat(record.attributed(AttributionRole.DOCUMENT_ID)).containsExactly("xmp.did:lumen");
    assertThat(record.problems()).extracting(Problem::severity).containsExactly(Severity.INFO);
  }

  @Test
  void anOriginTellsWhereTheValueStands() {
    ByteBuilder segments = exif(Pictures.exif());
    byte[] file = jpeg(segments);
    TextFragment text =
        Reads.as("image/jpeg", file).texts().stream()
            .filter(t -> t.text().equals("LMN S03E05"))
            .findFirst()
            .orElseThrow();
    int offset = (int) text.origin().offset().orElseThrow();
    assertThat(new String(file, offset, 10, StandardCharsets.US_ASCII)).isEqualTo("LMN S03E05");
    assertThat(text.origin().path()).isEqualTo("APP1/Exif/IFD0/ImageDescription");
  }

  @Test
  void datesAndTimesOfIptcAreJoined() {
    FileRecord record =
        read(
            photoshop(
                bytes()
                    .raw(dataSet(2, 55, bytes().ascii("20231202")))
                    .raw(dataSet(2, 60, bytes().ascii("080000+0800")))
                    .raw(dataSet(2, 62, bytes().ascii("20231200")))));
    assertThat(record.timestamps(TimestampRole.CAPTURED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T08:00:00+08:00");
    assertThat(record.timestamps(TimestampRole.DIGITIZED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12");
  }

  @Test
  void iptcIsReadInTheCharsetItDeclaresAndElseRecovered() {
    ByteBuilder utf8 =
        bytes()
            .raw(dataSet(1, 90, bytes().hex("1b 25 47")))
            .raw(dataSet(2, 120, bytes().utf8("원화 수정 컷")));
    assertThat(read(photoshop(utf8)).texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("원화 수정 컷");
              assertThat(text.repair()).isEmpty();
            });
    ByteBuilder undeclared =
        dataSet(2, 120, bytes().text("원화 수정 컷 확인", Charset.forName("x-windows-949")));
    assertThat(read(photoshop(undeclared)).texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("원화 수정 컷 확인");
              assertThat(text.repair()).isPresent();
            });
  }

  @Test
  void xmpThatDidNotFitASegmentIsPutTogether() {
    String packet = Pictures.XMP;
    int half = packet.length() / 2;
    byte[] whole = packet.getBytes(StandardCharsets.UTF_8);
    ByteBuilder second =
        extension(whole.length, half, Arrays.copyOfRange(whole, half, whole.length));
    ByteBuilder first = extension(whole.length, 0, Arrays.copyOf(whole, half));
    FileRecord record = read(bytes().raw(second).raw(first));
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.TITLE)
        .extracting(TextFragment::text)
        .containsExactly("LMN cut 12", "镜头 12");
  }

  private static ByteBuilder extension(int length, int place, byte[] part) {
    return segment(
        0xe1,
        bytes()
            .ascii("http://ns.adobe.com/xmp/extension/\0")
            .ascii("0123456789ABCDEF0123456789ABCDEF")
            .u32be(length)
            .u32be(place)
            .raw(part));
  }

  @Test
  void furtherPicturesAndPreviewsAreChildren() {
    byte[] second = jpeg(segment(0xfe, bytes().ascii("the other eye")));
    byte[] index = TiffBuilder.bigEndian().undefined(0xb002, bytes().zeros(32).build()).build();
    byte[] without = jpeg(segment(0xe2, bytes().ascii("MPF\0").raw(index)));
    int start = 2 + 4 + 4; // start of image, marker and length, name
    byte[] patched =
        TiffBuilder.bigEndian()
            .undefined(
                0xb002,
                bytes()
                    .zeros(16)
                    .zeros(4)
                    .u32be(second.length)
                    .u32be(without.length - start)
                    .zeros(4)
                    .build())
            .build();
    byte[] file =
        bytes().raw(jpeg(segment(0xe2, bytes().ascii("MPF\0").raw(patched)))).raw(second).build();
    FileRecord record = Reads.as("image/jpeg", file);
    assertThat(record.children())
        .singleElement()
        .satisfies(
            child -> {
              assertThat(child.file().type()).isEqualTo("image/jpeg");
              assertThat(child.texts())
                  .extracting(TextFragment::text)
                  .containsExactly("the other eye");
            });
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aSecondXmpPacketIsSaidAndRead() {
    ByteBuilder packet = bytes().ascii("http://ns.adobe.com/xap/1.0/\0").utf8(Pictures.XMP);
    FileRecord record = read(bytes().raw(segment(0xe1, packet)).raw(segment(0xe1, packet)));
    assertThat(record.history()).hasSize(4);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("More than one XMP packet is there");
  }

  @Test
  void aPreviewOfJfifIsAChild() {
    ByteBuilder preview = bytes().ascii("JFXX\0").u8(0x10).raw(jpeg(bytes()));
    assertThat(read(segment(0xe0, preview)).children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/jpeg"));
  }

  @Test
  void aSecondExifBlockIsSaidAndRead() {
    byte[] other = TiffBuilder.littleEndian().ascii(0x013b, "Nighthawk").build();
    FileRecord record = read(bytes().raw(exif(Pictures.exif())).raw(exif(other)));
    assertThat(record.attributed(AttributionRole.AUTHOR))
        .containsExactly("Lumen Layout Team", "Nighthawk");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("More than one Exif block is there");
  }

  @Test
  void aFileThatGoesOnAfterTheImageIsSaid() {
    byte[] file = bytes().raw(jpeg(bytes())).ascii("tail").build();
    assertThat(Reads.as("image/jpeg", file).problems())
        .extracting(Problem::message)
        .containsExactly("The file does not end with the image: it is cut short, or more follows");
  }
}
