package dev.celscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Moment;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.LineReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CelscopeTest {
  @TempDir Path folder;

  private static Celscope.Builder lines() {
    return Celscope.builder().installedReaders(false).reader(new LineReader());
  }

  private static FileRecord read(Celscope celscope, String content) {
    return celscope.read(content.getBytes(StandardCharsets.UTF_8), "LMN_notes.csv");
  }

  private static FileRecord read(String content) {
    return read(lines().build(), content);
  }

  @Test
  void whatAReaderSaysStandsInTheRecordInItsOrder() {
    FileRecord record =
        read("text second\nauthor A. Nonymous\ntext first\ndate 2023:12:02 08:00:00");
    assertThat(record.texts())
        .extracting(TextFragment::text, text -> text.origin().path())
        .containsExactly(tuple("second", "line 1"), tuple("first", "line 3"));
    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("A. Nonymous");
    assertThat(record.timestamps(TimestampRole.CREATED))
        .singleElement()
        .satisfies(
            created -> {
              assertThat(created.moment().iso()).isEqualTo("2023-12-02T08:00:00");
              assertThat(created.moment().kind()).isEqualTo(Moment.Kind.LOCAL);
              assertThat(created.raw()).isEqualTo("2023:12:02 08:00:00");
            });
    assertThat(record.file().type()).isEqualTo("text/csv");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void blankValuesAndZeroDatesAreNoValues() {
    FileRecord record =
        read(
            "text  \nauthor  \0\nbytes 2020\nauthorbytes 00\ndate 0000:00:00 00:00:00\ntext x\0\0");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("x");
    assertThat(record.attributions()).isEmpty();
    assertThat(record.timestamps()).isEmpty();
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aTextThatIsNoDateIsSaidToBeNone() {
    assertThat(read("date some time in spring").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.BAD_VALUE);
              assertThat(problem.message()).isEqualTo("Not a date: some time in spring");
              assertThat(problem.origin().orElseThrow().path()).isEqualTo("line 1");
            });
  }

  @Test
  void undeclaredBytesAreDecodedInTheirPlace() {
    FileRecord record = read("text before\nbytes 4c4d4e\ntext after\nauthorbytes 4142");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactly("before", "LMN", "after");
    assertThat(record.attributions()).extracting(Attribution::value).containsExactly("AB");
  }

  @ParameterizedTest
  @CsvSource({
    "malformed,MALFORMED,ERROR,Line is malformed",
    "io,IO,ERROR,IOException: disk on fire",
    "unchecked,MALFORMED,ERROR,UncheckedIOException: java.io.IOException: inner",
    "runtime,MALFORMED,ERROR,IllegalStateException: library gave up",
    "overflow,MALFORMED,ERROR,StackOverflowError",
    "memory,MALFORMED,ERROR,OutOfMemoryError: Requested array size exceeds VM limit",
  })
  void whateverStopsAReaderWhatItSaidBeforeStays(
      String command, ProblemCode code, Severity severity, String message) {
    FileRecord record = read("text before\n" + command + "\ntext never");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("before");
    assertThat(record.problems())
        .extracting(Problem::code, Problem::severity, Problem::message)
        .containsExactly(tuple(code, severity, message));
  }

  @Test
  void aFileInsideAFileHasARecordOfItsOwn() {
    FileRecord record = read("child text within;child text deeper");
    FileRecord child = record.children().get(0);
    assertThat(child.texts()).extracting(TextFragment::text).containsExactly("within");
    assertThat(child.file().path()).contains("LMN_notes.csv!line 1");
    assertThat(child.children().get(0).file().path()).contains("LMN_notes.csv!line 1!line 2");
    assertThat(lines().children(false).build().options().children()).isFalse();
    assertThat(read(lines().children(false).build(), "child text within").children()).isEmpty();
  }

  @Test
  void tooManyChildrenAreALimitThatIsSaidOnce() {
    Celscope celscope = lines().limits(Limits.standard().withChildren(2)).build();
    FileRecord record = read(celscope, "child text 1\nchild text 2\nchild text 3\nchild text 4");
    assertThat(record.children()).hasSize(2);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("The limit children of 2 was reached");
  }

  @Test
  void filesInsideFilesEndAtTheDepth() {
    Celscope celscope = lines().limits(Limits.standard().withDepth(3)).build();
    FileRecord innermost = read(celscope, "nest");
    int depth = 0;
    while (!innermost.children().isEmpty()) {
      innermost = innermost.children().get(0);
      depth++;
    }
    assertThat(depth).isEqualTo(3);
    assertThat(innermost.problems())
        .extracting(Problem::message)
        .containsExactly("The limit depth of 3 was reached");
  }

  @Test
  void aBlockIsReadIntoTheRecordOfItsFile() {
    FileRecord record = read("block text/csv text inside\nblock text/csv malformed\ntext after");
    assertThat(record.texts())
        .extracting(TextFragment::text, text -> text.origin().path())
        .containsExactly(tuple("inside", "line 1/line 1"), tuple("after", "line 3"));
    assertThat(record.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.origin().orElseThrow().path()).isEqualTo("line 2");
            });
  }

  @Test
  void aBlockThatBringsItsReaderDownLeavesTheFileStanding() {
    FileRecord record = read("block text/csv overflow\nblock text/csv runtime\ntext after");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("after");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("StackOverflowError", "IllegalStateException: library gave up");
  }

  @Test
  void aBlockThatNothingReadsNamesTheArtifact() {
    assertThat(read("block application/rdf+xml <x/>").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNSUPPORTED);
              assertThat(problem.message()).contains("dev.celscope:celscope-image");
            });
  }

  @Test
  void aTypeThatNothingReadsGivesARecordThatNamesTheArtifact() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
    FileRecord record = lines().build().read(png, "LMN_S03E05.png");
    assertThat(record.file().type()).isEqualTo("image/png");
    assertThat(record.name()).isPresent();
    assertThat(record.problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(
            tuple(
                ProblemCode.UNSUPPORTED,
                "No reader of PNG is here; dev.celscope:celscope-image has one"));
  }

  @Test
  void anExtensionThatContradictsTheContentIsSaid() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
    assertThat(lines().build().read(png, "clip.mp4").discrepancies())
        .extracting(Discrepancy::code, Discrepancy::message)
        .contains(tuple("extension-contradicts-content", "The extension .mp4 is not that of PNG"));
  }

  @Test
  void longTextsAndTooManyTextsAreCutAndSaidSo() {
    Limits limits = Limits.standard().withTextLength(10).withTextTotal(15);
    FileRecord record =
        read(
            lines().limits(limits).build(),
            "text 123456789012345\ntext abcdef\ntext left out\nbytes 4142");
    assertThat(record.texts())
        .extracting(TextFragment::text)
        .containsExactly("1234567890", "abcdef");
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly(
            "The limit textLength of 10 characters was reached",
            "The limit textTotal of 15 characters was reached; 2 texts were left out");
  }

  @Test
  void aCutTextEndsBetweenCharacters() {
    FileRecord record =
        read(lines().limits(Limits.standard().withTextLength(3)).build(), "text ab𠮷野");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("ab");
  }

  @Test
  void textsCanBeSwitchedOff() {
    FileRecord record = read(lines().texts(false).build(), "text x\nbytes 41\nauthor y");
    assertThat(record.texts()).isEmpty();
    assertThat(record.attributions()).hasSize(1);
  }

  @Test
  void conclusionsCanBeSwitchedOff() {
    byte[] content = "text 背景に人物を追加してください".getBytes(StandardCharsets.UTF_8);
    FileRecord concluded = lines().build().read(content, "LMN_E05_C012.csv");
    FileRecord plain = lines().conclusions(false).build().read(content, "LMN_E05_C012.csv");
    assertThat(concluded.name()).isPresent();
    assertThat(concluded.texts().get(0).language()).contains("ja");
    assertThat(plain.name()).isEmpty();
    assertThat(plain.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("背景に人物を追加してください");
              assertThat(text.language()).isEmpty();
            });
  }

  @Test
  void fileSystemTimesAreTimestampsLikeAnyOther() throws IOException {
    Path file = Files.writeString(folder.resolve("times.csv"), "text x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-12-04T01:02:03.5Z")));
    FileRecord record = lines().build().read(file);
    assertThat(record.timestamps(TimestampRole.MODIFIED))
        .singleElement()
        .satisfies(
            modified -> {
              assertThat(modified.moment().iso()).isEqualTo("2023-12-04T01:02:03.500000000Z");
              assertThat(modified.origin().path()).isEqualTo("filesystem");
            });
    assertThat(lines().fileSystemTimes(false).build().read(file).timestamps()).isEmpty();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(lines().build().read(file).timestamps(TimestampRole.MODIFIED)).isEmpty();
  }

  @Test
  void fileSystemTimesAreHeldAgainstContentAndNotTakenForIt() throws IOException {
    Path file = Files.writeString(folder.resolve("older.csv"), "modified 2023:12:04 10:00:00");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-12-01T01:00:00Z")));
    assertThat(lines().build().read(file).discrepancies())
        .extracting(Discrepancy::code)
        .containsExactly("file-system-older");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-12-04T01:00:00Z")));
    FileRecord record = lines().build().read(file);
    assertThat(record.discrepancies()).isEmpty();
    assertThat(record.offsets()).isEmpty();
  }

  @Test
  void theHashIsComputedWhenAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("hash.csv"), "text x");
    assertThat(lines().build().read(file).file().sha256()).isEmpty();
    assertThat(lines().hashing(true).build().read(file).file().sha256())
        .contains("97e59c43370009997ab7f0dee3745b1fc3f8e22f2b6269ec627bd234659a7448");
  }

  @Test
  void whatCannotBeOpenedGivesARecord() {
    FileRecord missing = lines().build().read(folder.resolve("LMN_S03E05.psd"));
    assertThat(missing.problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple(ProblemCode.IO, "No such file"));
    assertThat(missing.name()).isPresent();
    assertThat(missing.file().size()).isEmpty();
    assertThat(lines().build().read(folder).problems())
        .extracting(Problem::message)
        .containsExactly("Not a regular file but a folder");
  }

  @Test
  void aStreamThatFailsGivesARecord() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };
    assertThat(lines().build().read(failing, "x.csv").problems())
        .extracting(Problem::code, Problem::message)
        .containsExactly(tuple(ProblemCode.IO, "IOException: unplugged"));
  }

  @Test
  void aStreamPastTheLimitIsReadAsFarAsItGoes() {
    Celscope celscope = lines().limits(Limits.standard().withBytesSpooled(8)).build();
    InputStream stream =
        new java.io.ByteArrayInputStream("text abcdefgh".getBytes(StandardCharsets.UTF_8));
    FileRecord record = celscope.read(stream, "x.csv");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("abc");
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void theCallerMayNameTheFormat() {
    ByteSource source = ByteSource.of("text x".getBytes(StandardCharsets.UTF_8));
    FileRecord record = lines().build().readAs("text/csv", source, "no-extension");
    assertThat(record.texts()).hasSize(1);
    assertThat(record.file().detectedBy()).isEqualTo("named by the caller");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lines().build().readAs("text/no-such", source, "x"))
        .withMessage("No format text/no-such");
  }

  @Test
  void aReaderIsFoundThroughServiceLoader() throws Exception {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("dev.celscope.format.FormatReader"), LineReader.class.getName());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, LineReader.class.getClassLoader())) {
      Callable<Celscope> standard = Celscope::standard;
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        assertThat(standard.call().readers()).hasAtLeastOneElementOfType(LineReader.class);
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  @Test
  void theCallersReaderComesBeforeTheInstalledOnes() {
    assertThat(Celscope.builder().reader(new LineReader()).build().readers().get(0))
        .isInstanceOf(LineReader.class);
  }

  @Test
  void namesAreReadAlone() {
    assertThat(Celscope.standard().readName("LMN_S03E05_SC012_LO_v03.psd").tokens())
        .extracting(token -> token.kind() + " " + token.value())
        .contains("SEASON 3", "EPISODE 5", "SCENE 12", "VERSION 3");
  }

  @Test
  void datesInNamesAreTimestamps() {
    byte[] none = {};
    assertThat(lines().build().read(none, "LMN_EP05_C012_20231204.csv").timestamps())
        .extracting(timestamp -> timestamp.role() + " " + timestamp.moment().iso())
        .containsExactly("NAMED 2023-12-04");
    assertThat(lines().build().read(none, "KakaoTalk_20231204_153012345.jpg").timestamps())
        .extracting(timestamp -> timestamp.moment().iso())
        .containsExactly("2023-12-04T15:30:12.345");
  }
}
