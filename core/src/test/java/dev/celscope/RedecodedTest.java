package dev.celscope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RedecodedTest {
  private static final Origin HERE = Origin.of("sheet");

  private static FoundParts of(List<TextFragment> texts, List<Attribution> attributions) {
    return Redecoded.of(
        new FoundParts(
            Optional.empty(),
            List.of(),
            attributions,
            texts,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void whatWasDecodedWronglyIsToldAsItWasMeantAndAsItStood() {
    FoundParts found =
        of(
            List.of(TextFragment.of(TextKind.SHEET_NAME, "¹¤×÷±í", HERE)),
            List.of(Attribution.of(AttributionRole.FONT, "±¼¸²Ã¼", HERE)));

    assertThat(found.texts().get(0).text()).isEqualTo("工作表");
    assertThat(found.texts().get(0).repair().flatMap(Repair::original)).hasValue("¹¤×÷±í");
    assertThat(found.attributions().get(0).value()).isEqualTo("굴림체");
    assertThat(found.attributions().get(0).repair().map(Repair::charset))
        .hasValue("windows-1252>x-windows-949");
  }

  @Test
  void whatReadsWellOrWasScoredAlreadyStays() {
    Repair scored = new Repair("ISO-8859-1", "b9a4d7f7b1ed", 0);
    List<TextFragment> texts =
        List.of(
            TextFragment.of(TextKind.CELL, "工作表", HERE),
            TextFragment.of(TextKind.CELL, "¹¤×÷±í", HERE).withRepair(scored));
    List<Attribution> attributions =
        List.of(
            Attribution.of(AttributionRole.AUTHOR, "김하늘", HERE),
            new Attribution(AttributionRole.AUTHOR, "¹¤×÷±í", HERE, Optional.of(scored)));

    assertThat(of(texts, attributions).texts()).isEqualTo(texts);
    assertThat(of(texts, attributions).attributions()).isEqualTo(attributions);
  }
}
