package dev.celscope.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordInvariantsTest {
  @Test
  void anOriginHasAPathAndAPlaceThatIsNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Origin.of(""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Origin.of("moov").at(-1))
        .withMessage("Offset -1 is negative");
    Origin origin = Origin.of("mvhd", "QuickTime:CreateDate", 40).within("moov");
    assertThat(origin.path()).isEqualTo("moov/mvhd");
    assertThat(origin.offset()).hasValue(40);
    assertThat(origin).hasToString("QuickTime:CreateDate at moov/mvhd");
    assertThat(Origin.of("a").within("")).isEqualTo(Origin.of("a"));
    assertThat(Origin.of("a", "T:t").at(3)).isEqualTo(Origin.of("a", "T:t", 3));
    assertThat(Origin.of("Sheet1!B4")).hasToString("Sheet1!B4");
  }

  @Test
  void valuesAreNotEmpty() {
    Origin origin = Origin.of("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Attribution.of(AttributionRole.AUTHOR, "", origin));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextFragment.of(TextKind.CELL, "", origin));
    assertThatThrownBy(() -> new Timestamp(TimestampRole.CREATED, null, origin, ""))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("moment");
  }

  @Test
  void sharesAndSpansAreInRange() {
    Optional<Span> all = Optional.empty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Repair("GB18030", "cdb7", 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Repair("GB18030", "CDB7", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Repair("GB18030", "cdb", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BilingualPair(0, 1, "same cell", Double.NaN, all, all));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BilingualPair(-1, 1, "same cell", 1, all, all));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BilingualPair(0, -1, "same cell", 1, all, all))
        .withMessage("No text at -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BilingualPair(0, 1, "same cell", -0.1, all, all));
    assertThatIllegalArgumentException().isThrownBy(() -> new Repair("GB18030", "cd", -0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThat(new Span(1, 3).in("abcd")).isEqualTo("bc");
    assertThatIllegalArgumentException().isThrownBy(() -> new ArchiveInfo(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sheet("Sheet1", Sheet.State.VISIBLE, -1));
  }

  @Test
  void aTokenFillsItsSpan() {
    NameToken token =
        new NameToken(
            TokenKind.SEASON,
            "3",
            "S03",
            4,
            7,
            "season-marker",
            0.99,
            List.of(),
            Optional.empty(),
            Optional.empty());
    assertThat(new NameParse(List.of(token)).find(TokenKind.SEASON)).contains("3");
    assertThat(new NameParse(List.of(token)).find(TokenKind.SHOT)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NameToken(
                    TokenKind.SEASON,
                    "3",
                    "S03",
                    4,
                    8,
                    "r",
                    1,
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .withMessage("\"S03\" does not fill the span 4 to 8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameToken.Alternative(TokenKind.EPISODE, "305", 1.5));
  }

  @Test
  void offsetEvidenceNamesAnOffsetAndAPlace() {
    Moment at = new Moment.Local(LocalDateTime.of(2023, 12, 2, 8, 0), Precision.SECOND);
    List<Origin> here = List.of(Origin.of("mvhd"));
    OffsetEvidence evidence =
        new OffsetEvidence(
            "+08:30", OffsetEvidence.Basis.STATED, "stated-in-text", at, here, List.of());
    assertThat(evidence.origins()).isEqualTo(here);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OffsetEvidence(
                    "+08:30",
                    OffsetEvidence.Basis.STATED,
                    "stated-in-text",
                    at,
                    List.of(),
                    List.of()))
        .withMessage("Evidence needs an origin");
    assertThatThrownBy(
            () ->
                new OffsetEvidence(
                    "east", OffsetEvidence.Basis.STATED, "stated-in-text", at, here, List.of()))
        .isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({"48000,2002,24000/1001", "25,1,25", "0,7,0", "60,2,30"})
  void aFractionIsInLowestTerms(long numerator, long denominator, String text) {
    Rational rational = new Rational(numerator, denominator);
    assertThat(rational).hasToString(text);
    assertThat(Rational.parse(text)).isEqualTo(rational);
    assertThat(rational.toDouble()).isEqualTo((double) numerator / denominator);
  }

  @Test
  void aFractionIsPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rational(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rational(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Rational.parse("24fps"));
  }

  @Test
  void listsAreCopied() {
    List<Sheet> sheets = new ArrayList<>(List.of(new Sheet("一", Sheet.State.HIDDEN, 0)));
    WorkbookInfo workbook = new WorkbookInfo(sheets);
    sheets.clear();
    assertThat(workbook.sheets()).hasSize(1);
    assertThatThrownBy(() -> workbook.sheets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aProblemReadsAsASentence() {
    Problem problem =
        new Problem(
            Severity.WARNING,
            ProblemCode.BAD_VALUE,
            "Month 13 is none",
            Optional.of(Origin.of("moov/mvhd")));
    assertThat(problem).hasToString("warning bad-value: Month 13 is none (moov/mvhd)");
  }
}
