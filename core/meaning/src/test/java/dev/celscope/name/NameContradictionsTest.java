package dev.celscope.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Family;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Media;
import dev.celscope.record.Origin;
import dev.celscope.record.WorkCell;
import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkRow;
import dev.celscope.record.WorkTable;
import dev.celscope.record.WorkbookInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameContradictionsTest {
  private static List<Discrepancy> find(String path, Optional<Media> media) {
    FileInfo file =
        new FileInfo(
            Optional.of(path),
            path.substring(path.lastIndexOf('/') + 1),
            OptionalLong.empty(),
            "image/x-tga",
            Family.IMAGE,
            "test",
            Optional.empty());
    return NameContradictions.find(
        new FileRecord(
            file,
            media,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(NameParser.standard().parse(path)),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Optional<Media> table(String... episodes) {
    Origin origin = Origin.of("Sheet1!A1");
    List<WorkRow> rows =
        Arrays.stream(episodes)
            .map(
                episode ->
                    new WorkRow(
                        List.of(
                            new WorkCell(WorkField.EPISODE, episode, Optional.empty(), origin))))
            .toList();
    WorkTable table =
        new WorkTable("Sheet1", List.of(new WorkColumn(WorkField.EPISODE, "集数", origin)), rows);
    return Optional.of(new WorkbookInfo(List.of(), List.of(table)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EP05/LMN_EP06_C012_LO.psd|The name says episode 6, the folder episode 5",
        "EP05/C012/LMN_EP05_C013_LO.psd|The name says shot 13, the folder shot 12",
        "第三季/LMN_S02E05_C012.psd|The name says season 2, the folder season 3",
      })
  void aNameAgainstItsFolderIsSaid(String path, String message) {
    assertThat(find(path, Optional.empty()))
        .extracting(Discrepancy::code, Discrepancy::message)
        .containsExactly(tuple("name-against-folder", message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EP05/C012/LMN_EP05_C012_LO.psd",
        "EP05/LMN_305_C012_LO.psd",
        "LMN_EP05_C012_LO.psd",
        "EP05/notes.txt",
      })
  void aNameThatFitsItsFolderOrSaysNothingIsNone(String path) {
    assertThat(find(path, Optional.empty())).isEmpty();
  }

  @Test
  void aNameAgainstTheTableOfWorkIsSaid() {
    assertThat(find("LMN_EP05_retake.xlsx", table("第6集", "07")))
        .extracting(Discrepancy::code, Discrepancy::message)
        .containsExactly(
            tuple("name-against-content", "The name says episode 5, the table episode 6, 7"));
  }

  @Test
  void aTableThatHasTheEpisodeAmongOthersFits() {
    assertThat(find("LMN_EP05_retake.xlsx", table("04", "EP05"))).isEmpty();
    assertThat(find("LMN_EP05_retake.xlsx", table("—"))).isEmpty();
  }
}
