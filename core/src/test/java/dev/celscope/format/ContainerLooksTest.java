package dev.celscope.format;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.testing.ByteBuilder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Relatives in ZIP, ISO base media, EBML and gzip. */
class ContainerLooksTest extends DetectingTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static ByteBuilder ftyp(String major, String compatible) {
    return bytes().box("ftyp", bytes().ascii(major).u32be(0).ascii(compatible));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, " + XLSX,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml,"
        + " application/vnd.ms-excel.sheet.macroenabled.12",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml,"
        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  })
  void anOfficePackageIsToldByTheContentTypeOfItsMainPart(String part, String type) {
    String types = "<Types><Override PartName=\"/a\" ContentType=\"" + part + "\"/></Types>";
    Detection detection = detect(zip("[Content_Types].xml", types, "a", ""), "");

    assertThat(detection.type().mediaType()).isEqualTo(type);
    assertThat(detection.why()).isEqualTo("part " + part);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, " + XLSX,
    "xl/workbook.bin, application/vnd.ms-excel.sheet.binary.macroenabled.12",
    "xl/worksheets/sheet1.xml, " + XLSX,
    "xl\\workbook.xml, " + XLSX,
    "xl\\worksheets\\sheet1.xml, " + XLSX,
    "DOMDocument.xml, application/vnd.adobe.xfl",
    "Document.archive, application/x-procreate",
    "maindoc.xml, application/x-krita",
    "Index/Document.iwa, application/vnd.apple.iwork",
    "notes.txt, application/zip",
  })
  void aPackageIsToldByANameInIt(String entry, String type) {
    assertThat(type(zip("first", "", entry, ""), "")).isEqualTo(type);
  }

  @Test
  void theNameOfTheContentTypesHasNoCase() {
    String types = "<Types><Override ContentType=\"" + XLSX + ".main+xml\"/></Types>";

    assertThat(type(zip("[content_types].xml", types, "a", ""), "")).isEqualTo(XLSX);
  }

  @Test
  void aStoredMimetypeAtTheStartIsReadWithoutTheDirectory() {
    ByteBuilder kra =
        bytes()
            .ascii("PK\003\004")
            .zeros(18)
            .u32le(19)
            .u16le(8)
            .u16le(0)
            .ascii("mimetypeapplication/x-krita");

    assertThat(detect(kra, "a.kra").why()).isEqualTo("mimetype application/x-krita");
  }

  @Test
  void contentTypesAtTheStartAreReadWithoutTheDirectory() {
    String main = XLSX + ".main+xml";
    byte[] whole = zip("[Content_Types].xml", "<Override ContentType=\"" + main + "\"/>", "a", "b");
    byte[] cut = Arrays.copyOf(whole, whole.length - 60);

    assertThat(detect(cut, "").why()).isEqualTo("part " + main);
  }

  @Test
  void whatTheFirstEntryCannotTellTheDirectoryDoes() {
    String main = "<Override ContentType=\"" + XLSX + ".main+xml\"/>";
    byte[] longTypes = zip("[Content_Types].xml", "<!--" + "x".repeat(20_000) + "-->" + main);
    byte[] brokenTypes = zip("[Content_Types].xml", main, "xl/workbook.xml", "");
    Arrays.fill(brokenTypes, 49, 55, (byte) 0xff);

    assertThat(detect(longTypes, "").why()).startsWith("part ");
    assertThat(detect(brokenTypes, "").why()).isEqualTo("entry xl/workbook.xml");
  }

  @Test
  void aFirstEntryThatIsCutOrPackedOtherwiseTellsNothing() {
    ByteBuilder header = bytes().ascii("PK\003\004").zeros(4);
    ByteBuilder lengths = bytes().zeros(12).u32le(19).u16le(8).u16le(0).ascii("mimetype");

    assertThat(detect(bytes().raw(header).u16le(0).raw(lengths).ascii("appl"), "").why())
        .startsWith("magic PK");
    assertThat(detect(bytes().raw(header).u16le(12).raw(lengths).zeros(40), "").why())
        .startsWith("magic PK");
    assertThat(
            detect(bytes().raw(header).u16le(0).zeros(16).u16le(8).u16le(0).ascii("mim"), "").why())
        .startsWith("magic PK");
  }

  @Test
  void aMimetypeFurtherOnCountsAsWell() {
    String ods = "application/vnd.oasis.opendocument.spreadsheet";

    assertThat(type(zip("content.xml", "<a/>", "mimetype", ods + "\n"), "a.ods")).isEqualTo(ods);
  }

  @Test
  void aWholeZipOfSomethingElseIsNoWorkbookForItsName() {
    Detection renamed = detect(zip("readme.txt", "hello"), "LMN_retakes.xlsx");

    assertThat(renamed.type().mediaType()).isEqualTo("application/zip");
    assertThat(renamed.extensionContradicts()).isTrue();
  }

  @Test
  void aBrokenZipIsWhatItsExtensionSays() {
    byte[] whole = zip("readme.txt", "hello");
    Detection broken = detect(Arrays.copyOf(whole, whole.length - 30), "LMN_retakes.xlsx");

    assertThat(broken.type().mediaType()).isEqualTo(XLSX);
    assertThat(broken.why()).isEqualTo("magic PK\\x03\\x04 at 0, extension .xlsx");
    assertThat(broken.extensionContradicts()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'qt  ', 'qt  ', video/quicktime",
    "isom, isomavc1, video/mp4",
    "'M4V ', mp42, video/x-m4v",
    "3gp5, isom, video/3gpp",
    "heic, mif1heic, image/heic",
    "mif1, mif1heic, image/heic",
    "mif1, mif1avif, image/avif",
    "mif1, mif1, image/heif",
    "msf1, msf1hevc, image/heic-sequence",
    "avis, avismsf1, image/avif-sequence",
    "avif, avifmif1, image/avif",
    "'jp2 ', 'jp2 ', image/jp2",
    "'crx ', isom, image/x-canon-cr3",
    "'    ', heic, image/heic",
    "none, nonesuch, video/mp4",
  })
  void aBaseMediaFileIsToldByItsBrands(String major, String compatible, String type) {
    assertThat(detect(ftyp(major, compatible), "").type().mediaType()).isEqualTo(type);
  }

  @Test
  void theBrandIsSaid() {
    assertThat(detect(ftyp("qt  ", "qt  "), "").why()).isEqualTo("brand qt   in ftyp");
    assertThat(detect(ftyp("mif1", "avif"), "").why()).isEqualTo("compatible brand avif in ftyp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"moov", "mdat", "wide", "free", "skip"})
  void aMovieWithoutBrandsIsQuickTime(String first) {
    ByteBuilder movie = bytes().box(first, bytes().zeros(4)).box("moov", bytes().zeros(8));

    assertThat(detect(movie, "").type().mediaType()).isEqualTo("video/quicktime");
  }

  @Test
  void brandsAreFoundBehindOtherBoxes() {
    ByteBuilder movie = bytes().box("free", bytes().zeros(4)).raw(ftyp("isom", "isom"));

    assertThat(detect(movie, "").why()).isEqualTo("brand isom in ftyp");
  }

  @Test
  void fourLettersInATextAreNoBox() {
    assertThat(type("mind wide gaps between cuts\n", "notes.txt")).isEqualTo("text/plain");
    assertThat(type("The wide shot\n", "notes.txt")).isEqualTo("text/plain");
  }

  @Test
  void aBoxThatIsCutIsStillOne() {
    assertThat(detect(bytes().u32be(0x7fff).ascii("mdat").zeros(9), "").type().mediaType())
        .isEqualTo("video/quicktime");
    assertThat(detect(bytes().u32be(24).ascii("ftypqt"), "").type().mediaType())
        .isEqualTo("video/mp4");
  }

  @ParameterizedTest
  @CsvSource({
    "webm, video/webm",
    "matroska, video/x-matroska",
    "other, video/x-matroska",
  })
  void ebmlIsToldByItsDocType(String docType, String type) {
    ByteBuilder file =
        bytes()
            .element(
                0x1A45DFA3,
                bytes().element(0x4286, bytes().u8(1)).element(0x4282, bytes().ascii(docType)));

    assertThat(detect(file, "").type().mediaType()).isEqualTo(type);
  }

  @Test
  void brokenEbmlIsMatroska() {
    assertThat(detect(bytes().hex("1A45DFA3"), "").type().mediaType())
        .isEqualTo("video/x-matroska");
    assertThat(detect(bytes().element(0x1A45DFA3, bytes()), "a.mka").type().mediaType())
        .isEqualTo("audio/x-matroska");
  }

  @ParameterizedTest
  @CsvSource({
    "'<?xml version=\"1.0\"?><PremiereData/>', application/x-premiere-project",
    "'<canvas version=\"1.2\"/>', application/x-synfig",
    "BLENDER-v280, application/x-blender",
    "'<svg xmlns=\"http://www.w3.org/2000/svg\"/>', image/svg+xml",
    "plain words, application/gzip",
    "'8BPS is not read through gzip', application/gzip",
  })
  void whatIsWrittenThroughGzipIsToldByWhatComesOut(String content, String type) {
    assertThat(type(gzip(content), "")).isEqualTo(type);
  }

  @Test
  void aContainerOfNothingKnownIsWhatItsExtensionSaysUnlessThatIsText() {
    assertThat(type(zip("project.xml", ""), "LMN.drp")).isEqualTo("application/x-davinci-project");
    assertThat(type(zip("a", ""), "cuts.csv")).isEqualTo("application/zip");
    assertThat(type(zip("a", ""), "cuts.json")).isEqualTo("application/zip");
    assertThat(detect(zip("a", ""), "cuts.csv").extensionContradicts()).isTrue();
  }

  @Test
  void brokenGzipIsGzip() {
    assertThat(type(Arrays.copyOf(gzip("<canvas/>"), 12), "")).isEqualTo("application/gzip");
    assertThat(type(bytes().hex("1F8B08").build(), "")).isEqualTo("application/gzip");
    assertThat(detect(bytes().hex("28B52FFD00"), "a.blend").type().mediaType())
        .isEqualTo("application/x-blender");
  }
}
