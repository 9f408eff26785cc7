package dev.celscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FileTypes;
import dev.celscope.json.RecordSchema;
import org.junit.jupiter.api.Test;

class CommandsTest {
  @Test
  void eachNameGivesALineWithItsTokens() {
    Run run = Run.of("name", "LMN_S03E05_SC012_LO_v03.psd", "밤매_11화.txt");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0))
        .startsWith("{\"name\":\"LMN_S03E05_SC012_LO_v03.psd\",\"tokens\":[{\"kind\":")
        .contains("\"kind\":\"season\",\"value\":\"3\",\"text\":\"S03\",\"start\":4,\"end\":7");
    assertThat(run.lines().get(1)).startsWith("{\"name\":\"밤매_11화.txt\",\"tokens\":[");
  }

  @Test
  void aHyphenReadsNamesFromStandardInput() {
    Run run = Run.withInput("LMN_S03.psd\n\n夜鹰_02.clip\r\n", "name", "-", "last.png");

    assertThat(run.lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"name\":\"LMN_S03.psd\","),
            line -> assertThat(line).startsWith("{\"name\":\"夜鹰_02.clip\","),
            line -> assertThat(line).startsWith("{\"name\":\"last.png\","));
  }

  @Test
  void formatsAreListedWithTheirReaders() {
    Run run = Run.of("formats");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(FileTypes.standard().all().size() + 1);
    assertThat(run.lines().get(0)).contains("FORMAT", "MEDIA TYPE", "EXTENSIONS", "READER");
    assertThat(run.lines()).anyMatch(line -> line.contains("image/png"));
  }

  @Test
  void readersMakeATableInMarkdown() {
    assertThat(Run.of("formats", "--markdown").lines())
        .startsWith("| family | formats | extensions | what is read |", "|---|---|---|---|")
        .allMatch(line -> line.startsWith("|") && line.endsWith("|"));
  }

  @Test
  void theSchemaIsTheOneThatTheLibraryPublishes() {
    assertThat(Run.of("schema").out()).isEqualTo(RecordSchema.text());
  }

  @Test
  void helpAndVersionAreNoErrors() {
    assertThat(Run.of("--help").exitCode()).isZero();
    assertThat(Run.of("--help").out()).contains("Usage: celscope", "read", "name", "formats");
    assertThat(Run.of("read", "--help").out()).contains("--table", "--threads");
    assertThat(Run.of("--version").out()).startsWith("celscope ");
  }
}
