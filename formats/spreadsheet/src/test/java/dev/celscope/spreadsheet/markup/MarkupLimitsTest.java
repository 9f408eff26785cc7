package dev.celscope.spreadsheet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.TextFragment;
import dev.celscope.source.Limits;
import dev.celscope.spreadsheet.testing.Parts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a limit leaves out of a page is told, and what stands around it is read. */
class MarkupLimitsTest {
  private static final Limits FEW = Limits.standard().withEntries(3);

  private static FileRecord read(FormatReader reader, String page, Limits limits) {
    String type = reader.mediaTypes().iterator().next();
    return Parts.read(reader, type, page.getBytes(StandardCharsets.UTF_8), limits);
  }

  private static FileRecord page(String page, Limits limits) {
    return read(new HtmlReader(), page, limits);
  }

  private static List<String> texts(FileRecord record) {
    return record.texts().stream().map(TextFragment::text).toList();
  }

  private static void assertLimited(FileRecord record, String limit, String path) {
    assertThat(record.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.LIMIT);
              assertThat(problem.message()).contains("The limit " + limit);
              assertThat(problem.origin().orElseThrow().path()).isEqualTo(path);
            });
  }

  @Test
  void aLongTextIsCutAtTheLimitOfTextsAlone() {
    String note = "头再大一点".repeat(20_000);

    assertThat(texts(page("<table><tr><td>" + note + "</table>", Limits.standard())))
        .containsExactly(note);
    FileRecord cut =
        page("<table><tr><td>" + note + "<td>b</table>", Limits.standard().withTextLength(50_000));
    assertThat(texts(cut)).containsExactly(note.substring(0, 50_000), "b");
    assertLimited(cut, "textLength", "text");
  }

  @Test
  void aLongTextOfAShapeIsCutAtTheLimitOfTexts() {
    String page = "<xml><v:shape><v:textbox>" + "重".repeat(40_000) + "</v:textbox></v:shape></xml>";

    assertThat(texts(page(page, Limits.standard()))).containsExactly("重".repeat(40_000));
    assertLimited(page(page, Limits.standard().withTextLength(1000)), "textLength", "text");
  }

  @Test
  void tooManyClassesOfAStyleSheetLeaveTheTableReadable() {
    StringBuilder page = new StringBuilder("<style>");
    for (int i = 0; i < 5; i++) {
      page.append(".xl").append(i).append(" {mso-number-format:\"Short Date\";}\n");
    }
    page.append("</style><table><tr><td class=xl0 x:num=45264>12/4</table>");
    FileRecord record = page(page.toString(), FEW);

    assertThat(texts(record)).containsExactly("2023-12-04");
    assertLimited(record, "entries", "head/style");
  }

  @Test
  void tooManyNotesWithoutTheirTextAreToldOf() {
    StringBuilder page = new StringBuilder("<table><tr><td>012</table><xml>");
    for (int i = 0; i < 5; i++) {
      page.append("<v:shape id=s").append(i).append("><x:ClientData><x:Row>0</x:Row><x:Column>0");
      page.append("</x:Column></x:ClientData></v:shape>");
    }
    FileRecord record = page(page.append("</xml>").toString(), FEW);

    assertThat(texts(record)).containsExactly("012");
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void tooManyAttributesOfATagAreToldOf() {
    FileRecord record = page("<table><tr><td>012<td a=1 b=2 c=3 d=4 e=5>x</table>", FEW);

    assertThat(texts(record)).containsExactly("012");
    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.LIMIT);
  }

  @Test
  void aPictureThatNoLimitLeavesRoomForIsToldOf() {
    String page =
        "<table><tr><td>012<img src=\"data:;base64," + "A".repeat(200_000) + "\"></table>";
    Limits limits = Limits.standard().withTextLength(1000).withBlockBytes(100_000);

    assertLimited(page(page, limits), "blockBytes", "A1/img[0]");
    assertThat(page(page, limits.withBlockBytes(300_000)).children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().size()).hasValue(150_000));
  }

  @Test
  void aPictureThatIsNotInBase64IsToldOf() {
    FileRecord record =
        page("<table><tr><td><img src='data:;base64,AAAAA'></table>", Limits.standard());

    assertThat(record.problems()).extracting(Problem::code).containsExactly(ProblemCode.MALFORMED);
  }

  @Test
  void elementsOfOfficeTooDeepLeaveTheTableReadable() {
    String page = "<xml>" + "<o:a>".repeat(100) + "</xml><table><tr><td>012</table>";
    FileRecord record = page(page, Limits.standard());

    assertThat(texts(record)).containsExactly("012");
    assertLimited(record, "depth", "o:a");
  }

  @Test
  void aHeaderOfAnArchiveThatIsTooLongIsToldOf() {
    String archive =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
            + "Content-Type: text/html\n\n<table><tr><td>012</table>\n--b\nX-Note: ";
    FileRecord folded = read(new MhtmlReader(), archive + "a\n b".repeat(200), limitOfTexts());
    FileRecord line = read(new MhtmlReader(), archive + "a".repeat(200), limitOfTexts());

    assertThat(List.of(folded, line))
        .allSatisfy(
            record -> {
              assertThat(texts(record)).containsExactly("012");
              assertLimited(record, "textLength", "mime");
            });
  }

  @Test
  void anArchiveOfTooManyPartsTellsOfThoseThatWereRead() {
    String part = "--b\nContent-Type: text/html\n\n<table><tr><td>012</table>\n";
    String archive = "Content-Type: multipart/related; boundary=b\n\n" + part.repeat(9);
    FileRecord record = read(new MhtmlReader(), archive, FEW);

    assertThat(texts(record)).hasSize(3).containsOnly("012");
    assertLimited(record, "entries", "mime");
  }

  private static Limits limitOfTexts() {
    return Limits.standard().withTextLength(100);
  }
}
