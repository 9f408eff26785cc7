package dev.celscope.spreadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.record.WorkField;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {
  static final String RETAKES =
      "컷번호,원화,수정내용\r\n012,김,\"머리를 더 크게, 눈도 수정\"\r\n013,박,\"선을 \"\"정리\"\"\"\r\n";
  private static final String CHINESE = "镜号,原画,修改意见\n012,李,头再大一点\n013,王,线条要干净，重做\n";
  private static final String JAPANESE = "カット,原画,備考\n012,佐藤,作監修正を入れてください\n013,鈴木,リテイクです\n";

  private static FileRecord read(byte[] bytes) {
    return Parts.read(new CsvReader(), "text/csv", bytes);
  }

  private static List<String> texts(FileRecord record) {
    return record.texts().stream().map(TextFragment::text).toList();
  }

  @Test
  void takesQuotesCommasAndLineEndsAsWritten() {
    FileRecord record = read(RETAKES.getBytes(StandardCharsets.UTF_8));

    assertThat(texts(record))
        .containsExactly(
            "컷번호", "원화", "수정내용", "012", "김", "머리를 더 크게, 눈도 수정", "013", "박", "선을 \"정리\"");
    assertThat(record.texts().get(5).origin().path()).isEqualTo("C2");
  }

  @Test
  void readsTheTableOfWork() {
    WorkbookInfo workbook =
        (WorkbookInfo) read(RETAKES.getBytes(StandardCharsets.UTF_8)).media().orElseThrow();

    assertThat(workbook.tables().get(0).rows().get(1).values(WorkField.ARTIST))
        .containsExactly("박");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "x-windows-949"})
  void findsTheCharsetOfKorean(String charset) {
    assertThat(texts(read(RETAKES.getBytes(Charset.forName(charset))))).contains("수정내용", "013");
  }

  @Test
  void findsTheCharsetOfChineseAndSaysHow() {
    FileRecord record = read(CHINESE.getBytes(Charset.forName("GB18030")));

    assertThat(texts(record)).contains("镜号", "线条要干净，重做");
    assertThat(record.texts().get(0).repair())
        .hasValueSatisfying(
            repair -> {
              assertThat(repair.charset()).isEqualTo("GB18030");
              assertThat(repair.bytes()).isEqualTo("beb5bac5");
            });
    assertThat(record.texts().get(3).repair()).isEmpty();
  }

  @Test
  void findsTheCharsetOfJapanese() {
    assertThat(texts(read(JAPANESE.getBytes(Charset.forName("windows-31j")))))
        .contains("カット", "作監修正を入れてください");
  }

  @Test
  void readsMarksOfByteOrder() {
    assertThat(texts(read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_8)))).contains("镜号");
    assertThat(texts(read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_16LE))))
        .contains("镜号");
    assertThat(texts(read(("\uFEFF" + CHINESE).getBytes(StandardCharsets.UTF_16BE))))
        .contains("镜号");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "a;b;c\\n1,5;2;3\\n4;5;6 ;",
        "a\\tb\\n1,5\\t2\\n3\\t4 \\t",
        "a|b\\n1|2 |",
        "sep=;\\na,b;c ;"
      })
  void findsTheSeparator(String text, String separator) {
    String expected = separator.equals("\\t") ? "\t" : separator;
    assertThat(Separator.find(text.replace("\\n", "\n").replace("\\t", "\t")))
        .isEqualTo(expected.charAt(0));
  }

  @Test
  void closesAQuoteThatIsNeverClosed() {
    FileRecord record = read("a,\"b\nc,d".getBytes(StandardCharsets.UTF_8));

    assertThat(texts(record)).containsExactly("a", "b\nc,d");
  }
}
