package dev.celscope.spreadsheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.WorkColumn;
import dev.celscope.record.WorkTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables that a person sees in {@code layouts.txt} are those that are found. */
class TableLayoutsTest {
  @TestFactory
  Stream<DynamicTest> findsWhatAPersonSees() {
    return Layout.all().stream()
        .map(
            layout ->
                DynamicTest.dynamicTest(
                    layout.name(),
                    () -> assertThat(said(layout.tables())).isEqualTo(layout.expected())));
  }

  private static String said(List<WorkTable> tables) {
    StringBuilder said = new StringBuilder();
    for (WorkTable table : tables) {
      said.append('>');
      table.columns().forEach(column -> said.append(' ').append(column.field()));
      said.append('\n');
      table
          .rows()
          .forEach(
              row ->
                  said.append("- ")
                      .append(
                          row.cells().stream()
                              .map(cell -> cell.value())
                              .collect(Collectors.joining(" / ")))
                      .append('\n'));
    }
    return said.toString();
  }

  private static List<String> titles(String name) {
    return Layout.all().stream()
        .filter(layout -> layout.name().equals(name))
        .flatMap(layout -> layout.tables().stream())
        .flatMap(table -> table.columns().stream())
        .map(WorkColumn::title)
        .toList();
  }

  @Test
  void columnsBearTheTitleOfTheirGroup() {
    assertThat(titles("Two rows of header, groups merged across"))
        .containsExactly("集数", "镜号", "原画 担当", "原画 交期", "动画 担当", "动画 交期", "备注");
    assertThat(titles("Groups above the header"))
        .containsExactly("화수", "컷", "초수", "원화 담당", "원화 마감", "동화 담당", "동화 마감");
    assertThat(titles("Header in two languages on two rows"))
        .containsExactly("集数 Episode", "卡号 Cut", "意见 Comment", "负责人 Artist");
  }
}
