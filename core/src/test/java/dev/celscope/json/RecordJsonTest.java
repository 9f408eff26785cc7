package dev.celscope.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.record.Family;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Media;
import dev.celscope.record.Moment;
import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Origin;
import dev.celscope.record.Precision;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.record.TokenKind;
import dev.celscope.record.VideoInfo;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {
  private static final String EMPTY_RECORD =
      "{\"schema\":\"celscope/1\",\"file\":{\"name\":\"LMN.psd\","
          + "\"type\":\"image/vnd.adobe.photoshop\",\"family\":\"image\","
          + "\"detectedBy\":\"magic 8BPS at 0\"}}";

  private static Stream<FileRecord> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenIsReadBackEqual(FileRecord record) throws Exception {
    assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
    assertThat(RecordJson.read(RecordJson.writeIndented(record))).isEqualTo(record);
  }

  @Test
  void whatIsAbsentIsLeftOut() throws Exception {
    FileRecord empty = record(List.of(), List.of());

    assertThat(RecordJson.write(empty)).isEqualTo(EMPTY_RECORD);
    assertThat(RecordJson.read(EMPTY_RECORD)).isEqualTo(empty);
  }

  @Test
  void aFalseFlagIsLeftOut() {
    var fragment = TextFragment.of(TextKind.TEXT_LAYER, "头再大一点", Origin.of("layers/LO/note"));

    assertThat(RecordJson.write(record(List.of(), List.of(fragment))))
        .endsWith(
            ",\"texts\":[{\"kind\":\"text-layer\",\"text\":\"头再大一点\","
                + "\"origin\":{\"path\":\"layers/LO/note\"}}]}")
        .doesNotContain("hidden");
    assertThat(RecordJson.write(record(List.of(), List.of(fragment.withHidden(true)))))
        .endsWith("\"hidden\":true}]}");
  }

  static Stream<Arguments> moments() {
    return Stream.of(
        Arguments.of(
            new Moment.Absolute(
                OffsetDateTime.parse("2023-12-02T08:00:00+08:00"),
                Moment.Basis.STATED_OFFSET,
                Precision.SECOND),
            "{\"kind\":\"absolute\",\"value\":\"2023-12-02T08:00:00+08:00\","
                + "\"basis\":\"stated-offset\",\"precision\":\"second\"}"),
        Arguments.of(
            new Moment.Absolute(
                OffsetDateTime.parse("2023-12-02T00:00:00.1234567Z"),
                Moment.Basis.UTC_BY_DEFINITION,
                Precision.DECIMICROSECOND),
            "{\"kind\":\"absolute\",\"value\":\"2023-12-02T00:00:00.1234567Z\","
                + "\"basis\":\"utc-by-definition\",\"precision\":\"decimicrosecond\"}"),
        Arguments.of(
            new Moment.Local(LocalDateTime.parse("2023-12-02T08:00:00.50"), Precision.CENTISECOND),
            "{\"kind\":\"local\",\"value\":\"2023-12-02T08:00:00.50\","
                + "\"precision\":\"centisecond\"}"),
        Arguments.of(
            new Moment.Local(LocalDateTime.parse("2023-12-02T08:00"), Precision.MINUTE),
            "{\"kind\":\"local\",\"value\":\"2023-12-02T08:00\",\"precision\":\"minute\"}"),
        Arguments.of(
            new Moment.Local(LocalDateTime.of(30828, 9, 14, 2, 48, 5), Precision.SECOND),
            "{\"kind\":\"local\",\"value\":\"+30828-09-14T02:48:05\",\"precision\":\"second\"}"),
        Arguments.of(date(2023, 12, 4), "{\"kind\":\"date\",\"value\":\"2023-12-04\"}"),
        Arguments.of(
            new Moment.Date(OptionalInt.of(2023), OptionalInt.of(12), OptionalInt.empty()),
            "{\"kind\":\"date\",\"value\":\"2023-12\"}"),
        Arguments.of(Moment.Date.ofYear(2023), "{\"kind\":\"date\",\"value\":\"2023\"}"),
        Arguments.of(
            new Moment.Date(OptionalInt.empty(), OptionalInt.of(12), OptionalInt.of(4)),
            "{\"kind\":\"date\",\"value\":\"--12-04\"}"));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aMomentIsAsExactAsTheFileToldIt(Moment moment, String json) throws Exception {
    var stamp = new Timestamp(TimestampRole.CREATED, moment, Origin.of("xmp"), "raw");
    FileRecord record = record(List.of(stamp), List.of());

    String text = RecordJson.write(record);

    assertThat(text).contains("\"moment\":" + json);
    assertThat(RecordJson.read(text)).isEqualTo(record);
    RecordSchemaTest.assertValid(text);
  }

  @Test
  void theKindOfMediaIsWhatItsKindMethodAnswers() {
    assertThat(Samples.all().map(FileRecord::media).map(Optional::orElseThrow))
        .hasSize(Media.Kind.values().length)
        .allSatisfy(
            media ->
                assertThat(RecordJson.write(Samples.with(media.getClass())))
                    .contains("\"media\":{\"kind\":\"" + EnumForm.word(media.kind()) + "\""));
  }

  @Test
  void exactNumbersAreTexts() {
    assertThat(RecordJson.write(Samples.with(VideoInfo.class)))
        .contains("\"frameRate\":\"24000/1001\"", "\"duration\":\"PT25H3M2.04S\"");
  }

  @Test
  void halfASurrogatePairIsEscapedAndReadBack() throws Exception {
    String broken = "a\ud83d😀\udc00";
    var fragment = TextFragment.of(TextKind.CELL, broken, Origin.of("Sheet1!B4"));
    FileRecord record = record(List.of(), List.of(fragment));

    String json = RecordJson.write(record);

    assertThat(json).contains("\"a\\ud83d😀\\udc00\"");
    assertThat(RecordJson.read(json)).isEqualTo(record);
  }

  @Test
  void aSlashStaysASlashAndControlCharactersAreEscaped() {
    var fragment = TextFragment.of(TextKind.CELL, "a/b\n\u0001", Origin.of("Sheet1!B4"));

    assertThat(RecordJson.write(record(List.of(), List.of(fragment))))
        .contains("\"a/b\\n\\u0001\"");
  }

  @Test
  void theIndentedFormEndsItsLinesInLineFeedsOnEverySystem() {
    assertThat(RecordJson.writeIndented(record(List.of(), List.of())))
        .startsWith("{\n  \"schema\": \"celscope/1\",\n  \"file\": {\n    \"name\": \"LMN.psd\",\n")
        .doesNotContain("\r");
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    FileRecord record = Samples.with(ImageInfo.class);
    String before = RecordJson.write(record);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(RecordJson.write(record)).isEqualTo(before);
      assertThat(new EnumForm<>(Family.class).describe(new Definitions())).isNotEmpty();
      assertThat(EnumForm.word(Family.IMAGE)).isEqualTo("image");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void membersStandInAnyOrderAndNullIsAbsent() throws Exception {
    String json =
        "{\"media\":{\"height\":1080,\"kind\":\"image\",\"width\":1920,\"colorMode\":null},"
            + EMPTY_RECORD.substring(1);

    assertThat(RecordJson.read(json).media()).contains(ImageInfo.ofSize(1920, 1080));
  }

  @Test
  void aMemberOfALaterVersionIsPassedOver() throws Exception {
    String later = EMPTY_RECORD.replace("{\"name\"", "{\"mood\":[{\"a\":1.5}],\"name\"");

    assertThat(RecordJson.read(later)).isEqualTo(record(List.of(), List.of()));
  }

  @Test
  void aNameIsWrittenWithItsTokens() {
    var season =
        new NameToken(
            TokenKind.SEASON,
            "3",
            "S03",
            4,
            7,
            "season-marker",
            0.99,
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(RecordJson.writeName("LMN_S03", new NameParse(List.of(season))))
        .isEqualTo(
            "{\"name\":\"LMN_S03\",\"tokens\":[{\"kind\":\"season\",\"value\":\"3\","
                + "\"text\":\"S03\",\"start\":4,\"end\":7,\"rule\":\"season-marker\","
                + "\"confidence\":0.99}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | line 1, column 1: there is no value",
        "[] | line 1, column 1: this should be an object",
        "{} | line 1, column 1: the member \"schema\" is missing",
        "{\"schema\":\"celscope/2\"} | /schema: this is \"celscope/2\", not \"celscope/1\"",
        "{\"schema\":\"celscope/1\"} | line 1, column 1: the member \"file\" is missing",
        "{\"schema\":1} | line 1, column 11, /schema: this should be a string",
        "{\"a\":1,\"a\":2} | /a: the member \"a\" stands here twice",
        "{\"a\":[null]} | a list holds no null",
        "{\"a\":[1,99999999999999999999]} | /a/1: a whole number here has no more than 64 bits",
        "{\"a~/b\":{\"c\":99999999999999999999}} | /a~0~1b/c: a whole number",
        "{} {} | something follows the value",
        "{\"a\" | line 1",
      })
  void aFaultIsNamedWithItsPlace(String json, String message) {
    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"image\",\"detectedBy\"|\"picture\",\"detectedBy\"|/file/family: \"picture\" is none of",
        "\"name\":\"LMN.psd\"|\"name\":7|/file/name: this should be a string",
        "\"name\"|\"path\"|/file: the member \"name\" is missing",
        "}}|},\"media\":{\"kind\":\"opera\"}}|/media/kind: \"opera\" is none of",
        "}}|},\"media\":{\"kind\":\"archive\",\"entries\":-1}}|/media: An archive cannot have -1",
        "}}|},\"media\":{\"kind\":\"archive\",\"entries\":1.5}}|/media/entries: this should be a wh",
        "}}|},\"media\":{\"kind\":\"image\",\"bitDepth\":5000000000}}|does not fit in 32 bits",
        "}}|},\"media\":{\"kind\":\"video\",\"frameRate\":\"24:1\"}}|\"24:1\" is not of the form",
        "}}|},\"media\":{\"kind\":\"video\",\"duration\":\"3 s\"}}|\"3 s\" is not of the form",
        "}}|},\"texts\":{}}|/texts: this should be a list",
        "}}|},\"texts\":[{\"kind\":\"cell\",\"text\":\"a\",\"origin\":{\"path\":\"\"}}]}|An origin",
      })
  void whatIsNoRecordIsRefusedWithItsPlace(String old, String replacement, String message) {
    assertThatThrownBy(() -> RecordJson.read(EMPTY_RECORD.replace(old, replacement)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "absolute, 2023-12-02T08:00:00",
    "local, 2023-12-02",
    "date, 2023-13-01",
    "date, 12-04",
    "date, --12",
  })
  void aMomentOfAnotherKindIsRefused(String kind, String value) {
    String json =
        EMPTY_RECORD.substring(0, EMPTY_RECORD.length() - 1)
            + ",\"timestamps\":[{\"role\":\"created\",\"moment\":{\"kind\":\""
            + kind
            + "\",\"value\":\""
            + value
            + "\",\"basis\":\"stated-offset\",\"precision\":\"second\"},"
            + "\"origin\":{\"path\":\"x\"},\"raw\":\"\"}]}";

    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(
            "/timestamps/0/moment/value: \"" + value + "\" is no " + kind + " moment");
  }

  @Test
  void whatNestsTooDeepIsRefused() {
    String json = "[".repeat(100_000);

    assertThatThrownBy(() -> RecordJson.read(json)).isInstanceOf(MalformedJsonException.class);
  }

  private static Moment date(int year, int month, int day) {
    return new Moment.Date(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day));
  }

  private static FileRecord record(List<Timestamp> timestamps, List<TextFragment> texts) {
    var file =
        new FileInfo(
            Optional.empty(),
            "LMN.psd",
            OptionalLong.empty(),
            "image/vnd.adobe.photoshop",
            Family.IMAGE,
            "magic 8BPS at 0",
            Optional.empty());
    return Samples.bare(file, timestamps, texts);
  }
}
