package dev.celscope.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of each row of the data files. */
class DetectionTablesTest extends DetectingTest {
  private static final FileTypes TYPES = FileTypes.standard();

  static Stream<String[]> plainMagics() {
    return Table.rows("magics.tsv", 4).stream().filter(row -> row[3].isEmpty());
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("plainMagics")
  void aFileThatBeginsWithAMagicIsOfItsType(
      String offset, String pattern, String type, String look) {
    BytePattern magic = BytePattern.parse(pattern);
    int at = Integer.parseInt(offset);
    byte[] file = new byte[Math.max(at + magic.length(), 64)];
    Arrays.fill(file, (byte) 0xFE);
    magic.writeTo(file, at);

    assertThat(type(file, "")).isEqualTo(type);
  }

  static Stream<FileType> types() {
    return TYPES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeIsWrittenAsTheOthersAre(FileType type) {
    assertThat(type.mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
    assertThat(type.title()).isNotBlank();
    assertThat(type.extensions()).allMatch(extension -> extension.matches("[a-z0-9_]+"));
    assertThat(type.artifact().orElse("celscope-image"))
        .isIn("celscope-image", "celscope-video", "celscope-spreadsheet", "celscope-animation");
    assertThat(TYPES.find(type.mediaType())).containsSame(type);
    assertThat(type.extensions())
        .allMatch(extension -> TYPES.withExtension(extension).contains(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeIsNoAncestorOfItself(FileType type) {
    Set<String> seen = new HashSet<>(List.of(type.mediaType()));
    FileType at = type;
    while (at.parent().isPresent()) {
      at = TYPES.find(at.parent().get()).orElseThrow();
      assertThat(seen.add(at.mediaType())).as(at.mediaType()).isTrue();
    }
  }

  @Test
  void everyTypeCanBeToldByContentOrName() {
    Set<String> told = new HashSet<>();
    Table.rows("magics.tsv", 4).forEach(row -> told.add(row[2]));
    Table.rows("inside.tsv", 4).forEach(row -> told.add(row[3]));
    told.addAll(List.of("image/apng", "application/json", "application/xml", "text/plain"));
    told.add("application/x-id3"); // a block inside other files, never one of its own

    assertThat(TYPES.all())
        .filteredOn(type -> type.extensions().isEmpty())
        .allMatch(type -> told.contains(type.mediaType()));
  }

  @Test
  void mediaTypesAndExtensionsAreFoundInAnyCase() {
    assertThat(TYPES.find("IMAGE/PNG").orElseThrow().title()).isEqualTo("PNG");
    assertThat(TYPES.find("image/none")).isEmpty();
    assertThat(TYPES.withExtension("XLS").get(0).mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(TYPES.withExtension("nothing")).isEmpty();
  }

  @Test
  void aDialectIsOneAtAnyRemove() {
    FileType tiff = TYPES.require("image/tiff");
    FileType avifSequence = TYPES.require("image/avif-sequence");
    FileType heif = TYPES.require("image/heif");

    assertThat(TYPES.isDialect(avifSequence, heif)).isTrue();
    assertThat(TYPES.isDialect(heif, avifSequence)).isFalse();
    assertThat(TYPES.isDialect(heif, heif)).isTrue();
    assertThat(TYPES.isDialect(tiff, heif)).isFalse();
  }

  @Test
  void aTypeThatIsInNoRowIsRefused() {
    assertThatThrownBy(() -> TYPES.require("image/none"))
        .hasMessage("types.tsv has no row image/none");
  }

  @ParameterizedTest
  @CsvSource({
    "*, '', true",
    "*, abc, true",
    "a*c, abbbc, true",
    "a*c, ac, true",
    "a*c, acb, false",
    "*.Zone, x.Zon.Zone, true",
    "a?c, abc, true",
    "a?c, ac, false",
    "a*b*c, aXbXbXc, true",
    "'', a, false",
    "qt\\s\\s, 'qt  ', true",
  })
  void globs(String pattern, String text, boolean matches) {
    assertThat(new Glob(pattern).matches(text)).isEqualTo(matches);
  }

  @Test
  void aGlobBeginsATextWithoutEndingIt() {
    assertThat(new Glob("TITLE:*FCM:").begins("TITLE: LMN\nFCM: NON-DROP\n001")).isTrue();
    assertThat(new Glob("TITLE:*FCM:").begins("TITLE: LMN\n001")).isFalse();
  }

  @Test
  void patternsReadTheirEscapes() {
    BytePattern pattern = BytePattern.parse("A\\x00\\s\\\\\\?\\*2Z");

    assertThat(pattern.length()).isEqualTo(8);
    assertThat(pattern.weight()).isEqualTo(5);
    assertThat(pattern.matches(new byte[] {'A', 0, ' ', '\\', 9, 9, 9, 'Z'}, 8, 0)).isTrue();
    assertThat(pattern.matches(new byte[] {'A', 0, ' ', '\\', 9, 9, 9, 'Y'}, 8, 0)).isFalse();
    assertThat(pattern.matches(new byte[] {'A', 0, ' ', '\\', 9, 9, 9, 'Z'}, 7, 0)).isFalse();
    assertThatThrownBy(() -> BytePattern.parse("\\?A").first())
        .isInstanceOf(IllegalStateException.class);
  }
}
