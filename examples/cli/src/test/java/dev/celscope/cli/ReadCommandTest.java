package dev.celscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.celscope.json.RecordJson;
import dev.celscope.json.RecordSchema;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
  private static final List<String> NAMES =
      List.of("LMN_S01E02_SC010_LO_v01.txt", "NHT/밤매_11화.txt", "NHT/夜鹰故事_第11话.txt");

  @TempDir private Path folder;

  @BeforeEach
  void makeDelivery() throws IOException {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Lumen");
    }
  }

  private static List<FileRecord> records(Run run) throws IOException {
    List<FileRecord> records = new ArrayList<>();
    for (String line : run.lines()) {
      records.add(RecordJson.read(line));
    }
    return records;
  }

  @Test
  void aFolderGivesARecordALineInTheOrderOfThePaths() throws Exception {
    Run run = Run.of("read", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(records(run))
        .extracting(record -> folder.relativize(Path.of(record.file().path().orElseThrow())))
        .containsExactly(
            Path.of("LMN_S01E02_SC010_LO_v01.txt"),
            Path.of("NHT", "夜鹰故事_第11话.txt"),
            Path.of("NHT", "밤매_11화.txt"));
  }

  @Test
  void everyLineIsValidAgainstThePublishedSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.text());

    assertThat(Run.of("read", folder.toString()).lines())
        .hasSize(NAMES.size())
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    assertThat(Run.of("read", "--threads", "1", folder.toString()).out())
        .isEqualTo(Run.of("read", "--threads", "3", folder.toString()).out())
        .isNotEmpty();
  }

  @Test
  void pathsAreReadInTheOrderGiven() throws Exception {
    String second = folder.resolve(NAMES.get(1)).toString();
    String first = folder.resolve(NAMES.get(0)).toString();

    assertThat(records(Run.of("read", second, first)))
        .extracting(record -> record.file().path().orElseThrow())
        .containsExactly(second, first);
  }

  @Test
  void aPathThatIsNotThereGivesExitCodeOneAndTheOthersAreRead() throws Exception {
    String missing = folder.resolve("gone.psd").toString();

    Run run = Run.of("read", missing, folder.resolve(NAMES.get(0)).toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("celscope: " + missing + ": ").hasLineCount(1);
    assertThat(records(run))
        .last()
        .extracting(record -> record.file().name())
        .isEqualTo(NAMES.get(0));
  }

  @Test
  void prettyIndentsEachRecord() {
    Run run = Run.of("read", "--pretty", folder.resolve(NAMES.get(0)).toString());

    assertThat(run.out()).startsWith("{\n  \"schema\": \"celscope/1\",\n").endsWith("\n}\n");
  }

  @Test
  void aTableHasALineAFileAndSaysHowMany() {
    Run run = Run.of("read", "--table", folder.toString());

    assertThat(run.lines()).hasSize(NAMES.size() + 3);
    assertThat(run.lines().get(0)).startsWith("FILE").contains("TYPE", "CREATED", "MODIFIED");
    assertThat(run.lines().get(1)).contains("LMN_S01E02_SC010_LO_v01.txt  plain");
    assertThat(run.lines().get(NAMES.size() + 2)).startsWith("3 files; in brackets");
  }

  @Test
  void fileSystemTimesAreLeftOutOnDemand() throws Exception {
    String path = folder.toString();

    assertThat(records(Run.of("read", path)))
        .flatExtracting(FileRecord::timestamps)
        .anyMatch(date -> date.origin().path().equals(Origin.FILESYSTEM.path()));
    assertThat(records(Run.of("read", "--no-filesystem", path)))
        .flatExtracting(FileRecord::timestamps)
        .noneMatch(date -> date.origin().path().equals(Origin.FILESYSTEM.path()));
  }

  @Test
  void conclusionsAreLeftOutOnDemand() throws Exception {
    String path = folder.toString();

    assertThat(records(Run.of("read", path))).anyMatch(record -> record.name().isPresent());
    assertThat(records(Run.of("read", "--no-conclusions", path)))
        .hasSize(NAMES.size())
        .allMatch(record -> record.name().isEmpty());
  }

  @Test
  void aHashIsTheSha256OfTheFile() throws Exception {
    Run run = Run.of("read", "--hash", folder.resolve(NAMES.get(0)).toString());

    assertThat(records(run).get(0).file().sha256())
        .contains("faae7186de420ea7d3ea31bf5f924569487a8dcedab2e209355933fb3e191c84");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sing", "read", "read --threads 0 x", "read --table --pretty x", "name"})
  void whatIsNotUnderstoodGivesExitCodeTwo(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: celscope");
  }

  @Test
  void aClosedPipeEndsTheProgramInSilence() {
    Run run = Run.on(failing("Broken pipe"), "", "read", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void outputThatCannotBeWrittenIsAFault() {
    Run run = Run.on(failing("No space left on device"), "", "read", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("celscope: No space left on device");
  }

  @Test
  void progressIsShownOnDemandAndTakenAway() {
    Run run = Run.of("read", "--progress", folder.toString());

    assertThat(run.err()).endsWith("\r\u001B[K");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
