package dev.celscope.all;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.celscope.Celscope;
import dev.celscope.json.RecordJson;
import dev.celscope.json.RecordSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file under {@code testdata} gives the record that stands at the same place under {@code
 * testdata/golden}. With {@code -Dcelscope.golden.update} the records are written anew instead, to
 * be read and kept; see {@code testdata/README.md}.
 */
class GoldenRecordsTest {
  private static final String UPDATE = "celscope.golden.update";
  private static final Path TESTDATA = Path.of("../../testdata");
  private static final Path GOLDEN = TESTDATA.resolve("golden");
  private static final Path SOURCES = TESTDATA.resolve("sources");

  private static final Celscope CELSCOPE =
      Celscope.builder()
          .fileSystemTimes(false)
          .clock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC))
          .build();

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.text());

  @TestFactory
  Stream<DynamicTest> eachFileGivesItsRecord() throws IOException {
    return dataFiles().stream().map(file -> dynamicTest(shown(file), () -> givesItsRecord(file)));
  }

  private static void givesItsRecord(Path file) throws IOException {
    String record = record(file);
    Path golden = golden(file);
    if (System.getProperty(UPDATE) != null) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, record);
    }
    assertThat(golden).as("a record to compare with").exists();
    assertThat(record).isEqualTo(Files.readString(golden));
    assertThat(SCHEMA.validate(record, InputFormat.JSON)).isEmpty();
    assertThat(RecordJson.writeIndented(RecordJson.read(record)) + "\n").isEqualTo(record);
  }

  @Test
  void noRecordIsLeftOfAFileThatIsGone() throws IOException {
    List<Path> expected = dataFiles().stream().map(GoldenRecordsTest::golden).toList();

    assertThat(files(GOLDEN, path -> true)).allMatch(expected::contains);
  }

  /** Paths are given from the project's root, wherever the test runs. */
  private static String record(Path file) {
    return RecordJson.writeIndented(CELSCOPE.read(file)).replace("\"../../testdata/", "\"testdata/")
        + "\n";
  }

  private static Path golden(Path file) {
    Path place = TESTDATA.relativize(file);
    return GOLDEN.resolve(place).resolveSibling(place.getFileName() + ".json");
  }

  private static String shown(Path file) {
    return TESTDATA.relativize(file).toString();
  }

  /** All but the records, what files are made of, and the explanations and scripts at the top. */
  private static List<Path> dataFiles() throws IOException {
    return files(
        TESTDATA,
        path ->
            !path.startsWith(GOLDEN)
                && !path.startsWith(SOURCES)
                && !TESTDATA.equals(path.getParent()));
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    }
  }
}
