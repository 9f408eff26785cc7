package dev.celscope.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkTableTest {
  private static WorkCell cell(WorkField field, String value, String at) {
    return new WorkCell(field, value, Optional.empty(), Origin.of("Retakes!" + at));
  }

  @Test
  void aRowAnswersByField() {
    WorkRow row =
        new WorkRow(
            List.of(
                cell(WorkField.SHOT, "012", "A2"),
                cell(WorkField.NOTE, "头再大一点", "C2"),
                cell(WorkField.NOTE, "머리를 더 크게", "D2")));

    assertThat(row.values(WorkField.SHOT)).containsExactly("012");
    assertThat(row.values(WorkField.NOTE)).containsExactly("头再大一点", "머리를 더 크게");
    assertThat(row.values(WorkField.ARTIST)).isEmpty();
  }

  @Test
  void aWorkbookKeepsItsOwnCopyOfTheTables() {
    var rows = new ArrayList<>(List.of(new WorkRow(List.of(cell(WorkField.SHOT, "012", "A2")))));
    WorkColumn column = new WorkColumn(WorkField.SHOT, "カット", Origin.of("Retakes!A1"));
    WorkTable table = new WorkTable("Retakes", List.of(column), rows);
    rows.clear();

    assertThat(table.rows()).hasSize(1);
    assertThat(new WorkbookInfo(List.of(), List.of(table)).tables()).containsExactly(table);
    assertThat(new WorkbookInfo(List.of()).tables()).isEmpty();
  }

  @Test
  void refusesEmptyParts() {
    assertThatIllegalArgumentException().isThrownBy(() -> cell(WorkField.SHOT, "", "A2"));
    assertThatIllegalArgumentException().isThrownBy(() -> new WorkRow(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkTable("Retakes", List.of(), List.of()));
  }
}
