package dev.celscope.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.spreadsheet.sheet.DataFile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What workbooks tell of themselves, fact by fact: each row of {@code workbook-evidence.tsv} comes
 * out of a workbook at its place in the record, with the part, record or cell that it stood in.
 */
class WorkbookEvidenceTest {
  private static final Map<String, List<Evidence>> READ = new HashMap<>();

  static List<String[]> facts() {
    return DataFile.rows(WorkbookEvidenceTest.class, "workbook-evidence.tsv", 5);
  }

  private static List<Evidence> read(String sample) {
    FileRecord record =
        Celscope.builder()
            .clock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC))
            .build()
            .read(EvidenceSamples.content(sample), sample);
    return Evidence.of(record);
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("facts")
  void aWorkbookTells(String fact, String sample, String place, String value, String path) {
    assertThat(READ.computeIfAbsent(sample, WorkbookEvidenceTest::read))
        .as(fact)
        .contains(new Evidence(place, value, path));
  }
}
