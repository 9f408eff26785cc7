package dev.celscope.video.mxf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.LanguageBasis;
import dev.celscope.record.Timecode;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class MxfReaderTest {
  private static final String PACKAGE_NAME = "060e2b34 01010101 01030302 01000000";
  private static final String NOBODYS = "060e2b34 01010105 0e7f7f7f 7f7f7f7f";

  private static ByteBuilder klv(String key, ByteBuilder value) {
    return bytes().hex(key).u8(0x83).u24be(value.size()).raw(value);
  }

  private static ByteBuilder file(ByteBuilder metadata) {
    ByteBuilder pack =
        bytes()
            .hex("0001 0002 00000001")
            .u64be(0)
            .u64be(0)
            .u64be(0)
            .u64be(metadata.size())
            .zeros(48);
    return klv("060e2b34 02050101 0d010201 01020400", pack).raw(metadata);
  }

  private static ByteBuilder primer(int tag, String label) {
    return klv(
        "060e2b34 02050101 0d010201 01050100", bytes().u32be(1).u32be(18).u16be(tag).hex(label));
  }

  private static ByteBuilder set(int kind, ByteBuilder items) {
    return klv(
        "060e2b34 02530101 0d010101 0101" + HexFormat.of().toHexDigits((byte) kind) + "00", items);
  }

  private static ByteBuilder item(int tag, ByteBuilder value) {
    return bytes().u16be(tag).u16be(value.size()).raw(value);
  }

  private static ByteBuilder id(int number) {
    return item(0x3c0a, reference(number));
  }

  private static ByteBuilder reference(int number) {
    return bytes().zeros(15).u8(number);
  }

  private static ByteBuilder utf16(String text) {
    return bytes().text(text, StandardCharsets.UTF_16BE);
  }

  private static FileRecord read(ByteBuilder file) {
    return Celscope.builder()
        .reader(new MxfReader())
        .fileSystemTimes(false)
        .build()
        .readAs("application/mxf", ByteSource.of(file.build(), Limits.standard()), "LMN.mxf");
  }

  private static VideoInfo media(FileRecord record) {
    return (VideoInfo) record.media().orElseThrow();
  }

  @Test
  void thePrimerLeadsFromALocalTagToItsMeaning() {
    FileRecord record =
        read(file(primer(0x8001, PACKAGE_NAME).raw(set(0x36, item(0x8001, utf16("流明_005"))))));

    assertThat(record.texts())
        .extracting(text -> text.text(), text -> text.origin().tag().orElseThrow())
        .containsExactly(tuple("流明_005", "MXF:PackageName"));
  }

  @Test
  void textBasedSetsHoldTextsAndDocuments() {
    String label = "060e2b34 0101010d 03010220 03010000";
    String textBasedSet = "060e2b34 02530101 0d010401 04020200";
    ByteBuilder text = klv(textBasedSet, item(0x8001, bytes().utf8("보고서")));
    ByteBuilder document = klv(textBasedSet, item(0x8001, bytes().utf8("<report>夜鷹</report>")));

    FileRecord record = read(file(primer(0x8001, label).raw(text).raw(document)));

    assertThat(record.texts()).extracting(found -> found.text()).containsExactly("보고서");
    assertThat(record.children())
        .extracting(child -> child.file().name())
        .containsExactly("document.xml");
  }

  private static ByteBuilder primer(String firstLabel, String secondLabel) {
    ByteBuilder tags = bytes().u32be(2).u32be(18).u16be(0x8001).hex(firstLabel);
    return klv("060e2b34 02050101 0d010201 01050100", tags.u16be(0x8002).hex(secondLabel));
  }

  @Test
  void textBasedSetsInUtf16HoldTextsInTheirLanguageAndDocuments() {
    String label = "060e2b34 0101010d 03010220 03020000";
    String language = "060e2b34 0101010d 03010102 02140000";
    String textBasedSet = "060e2b34 02530101 0d010401 04020300";
    ByteBuilder code = item(0x8002, utf16("ko-KP\0"));
    ByteBuilder bare = klv(textBasedSet, item(0x8001, utf16("보고서")).raw(code));
    ByteBuilder marked =
        klv(textBasedSet, item(0x8001, bytes().hex("fffe").text("夜鷹", StandardCharsets.UTF_16LE)));
    ByteBuilder document =
        klv(
            textBasedSet,
            item(0x8001, bytes().text("<report>流明</report>", StandardCharsets.UTF_16LE)));

    FileRecord record = read(file(primer(label, language).raw(bare).raw(marked).raw(document)));

    assertThat(record.texts())
        .extracting(found -> found.text(), found -> found.origin().tag().orElseThrow())
        .containsExactly(tuple("보고서", "MXF:UTF16TextData"), tuple("夜鷹", "MXF:UTF16TextData"));
    assertThat(record.texts().get(0).language()).hasValue("ko-KP");
    assertThat(record.texts().get(0).languageBasis()).hasValue(LanguageBasis.DECLARED);
    assertThat(record.children())
        .extracting(child -> child.file().name())
        .containsExactly("document.xml");
  }

  @Test
  void tagsThatNobodyKnowsArePassedOver() {
    ByteBuilder items =
        item(0x8002, utf16("named by the primer, known to nobody"))
            .raw(item(0x9999, utf16("not in the primer")))
            .raw(item(0x4402, utf16("夜鷹")));

    FileRecord record = read(file(primer(0x8002, NOBODYS).raw(set(0x36, items))));

    assertThat(record.texts()).extracting(text -> text.text()).containsExactly("夜鷹");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aPrimerThatDeclaresMoreThanItHoldsIsReadAsFarAsItGoes() {
    ByteBuilder primer =
        klv(
            "060e2b34 02050101 0d010201 01050100",
            bytes().u32be(0x7fffffff).u32be(18).u16be(0x8001).hex(PACKAGE_NAME));

    FileRecord record = read(file(primer.raw(set(0x36, item(0x8001, utf16("流明"))))));

    assertThat(record.texts()).hasSize(1);
  }

  @Test
  void datesOfZerosAreAbsent() {
    ByteBuilder items = item(0x4404, bytes().zeros(8)).raw(item(0x4405, bytes().zeros(8)));

    assertThat(read(file(set(0x36, items))).timestamps()).isEmpty();
  }

  @Test
  void datesNameNoZone() {
    ByteBuilder created = bytes().u16be(2024).hex("03 0f 09 1a 35 7d");

    FileRecord record = read(file(set(0x36, item(0x4405, created))));

    assertThat(record.timestamps())
        .extracting(timestamp -> timestamp.moment().iso())
        .containsExactly("2024-03-15T09:26:53.500");
  }

  @Test
  void theRateOfATimecodeIsThatOfItsTrack() {
    ByteBuilder timecode =
        id(3)
            .raw(item(0x1501, bytes().u64be(108_000)))
            .raw(item(0x1502, bytes().u16be(30)))
            .raw(item(0x1503, bytes().u8(0)));
    ByteBuilder sequence = id(2).raw(item(0x1001, bytes().u32be(1).u32be(16).raw(reference(3))));
    ByteBuilder track =
        id(1).raw(item(0x4b01, bytes().u32be(30_000).u32be(1001))).raw(item(0x4803, reference(2)));

    FileRecord record =
        read(file(set(0x3b, track).raw(set(0x0f, sequence)).raw(set(0x14, timecode))));

    Timecode start = media(record).timecode().orElseThrow();
    assertThat(start.start()).isEqualTo("01:00:00:00");
    assertThat(start.rate().orElseThrow()).hasToString("30000/1001");
  }

  @Test
  void fieldsOfOnePictureAreInterlacedAtItsFullHeight() {
    ByteBuilder descriptor =
        id(1)
            .raw(item(0x3202, bytes().u32be(1080)))
            .raw(item(0x3203, bytes().u32be(1920)))
            .raw(item(0x320c, bytes().u8(3)));

    VideoInfo media = media(read(file(set(0x28, descriptor))));

    assertThat(media.height()).hasValue(1080);
    assertThat(media.scan()).contains("interlaced");
  }

  @Test
  void fieldsOfTheirOwnMakeAPictureOfTwiceTheHeight() {
    ByteBuilder descriptor =
        id(1)
            .raw(item(0x3202, bytes().u32be(540)))
            .raw(item(0x3203, bytes().u32be(1920)))
            .raw(item(0x320c, bytes().u8(1)));

    assertThat(media(read(file(set(0x28, descriptor)))).height()).hasValue(1080);
  }

  @Test
  void aGenericStreamIsAFileOfItsOwn() {
    ByteBuilder header = file(set(0x36, item(0x4402, utf16("流明"))));
    ByteBuilder pack = bytes().hex("0001 0002 00000001").zeros(80);
    ByteBuilder stream =
        klv("060e2b34 02050101 0d010201 01031100", pack)
            .raw(klv("060e2b34 01010102 03010210 01000000", bytes().zeros(16)))
            .raw(klv("060e2b34 0101010c 0d010509 01000000", bytes().utf8("<메모>4화</메모>")));
    ByteBuilder index =
        bytes().u32be(0).u64be(0).u32be(7).u64be(header.size()).u32be(16 + 4 + 2 * 12 + 4);

    FileRecord record =
        read(header.raw(stream).raw(klv("060e2b34 02050101 0d010201 01110100", index)));

    assertThat(record.children())
        .extracting(child -> child.file().name())
        .containsExactly("stream-7.xml");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void anIndexThatPointsAnywhereLeadsNowhere() {
    ByteBuilder header = file(set(0x36, item(0x4402, utf16("流明"))));
    ByteBuilder index = bytes().u32be(7).u64be(3).u32be(8).u64be(-5).u32be(16 + 4 + 2 * 12 + 4);

    FileRecord record = read(header.raw(klv("060e2b34 02050101 0d010201 01110100", index)));

    assertThat(record.children()).isEmpty();
    assertThat(record.texts()).hasSize(1);
  }

  @Test
  void versionsOfProgramsAreToldWithTheStateOfTheirRelease() {
    ByteBuilder version = bytes().u16be(5).u16be(10).u16be(0).u16be(7).u16be(1);
    ByteBuilder toolkit = bytes().u16be(1).u16be(2).u16be(3).u16be(4).u16be(9);

    FileRecord record = read(file(set(0x30, item(0x3c03, version).raw(item(0x3c07, toolkit)))));

    assertThat(record.texts())
        .extracting(text -> text.text(), text -> text.origin().tag().orElseThrow())
        .containsExactly(
            tuple("5.10.0.7 released", "MXF:ApplicationVersionNumber"),
            tuple("1.2.3.4", "MXF:ToolkitVersion"));
  }

  @Test
  void labelsOfSoundTellItsLanguage() {
    String spoken = "060e2b34 0101010d 03010102 03150000";
    ByteBuilder descriptor = set(0x48, item(0x3d03, bytes().u32be(48_000).u32be(1)));
    ByteBuilder label = set(0x6c, item(0x8001, bytes().u32be(5).ascii("es-MX")));

    VideoInfo media = media(read(file(primer(0x8001, spoken).raw(descriptor).raw(label))));

    assertThat(media.tracks())
        .singleElement()
        .satisfies(track -> assertThat(track.language()).contains("es-MX"));
  }
}
