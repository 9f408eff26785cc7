package dev.celscope.spreadsheet.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.source.ByteSource;
import dev.celscope.spreadsheet.testing.Parts;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final int GB2312 = 134;

  private static FileRecord saying(Consumer<Fonts> what) {
    FormatReader reader =
        new FormatReader() {
          @Override
          public Set<String> mediaTypes() {
            return Set.of("text/csv");
          }

          @Override
          public String reads() {
            return "fonts";
          }

          @Override
          public void read(ByteSource source, Findings findings) {
            what.accept(new Fonts(findings, "xl/styles.xml"));
          }
        };
    return Parts.read(reader, "text/csv", new byte[] {'a'});
  }

  @Test
  void aFontIsSaidOnceWithTheScriptThatItWasChosenFor() {
    FileRecord record =
        saying(
            fonts -> {
              fonts.say("等线", GB2312);
              fonts.say("等线", GB2312);
              fonts.say("Malgun Gothic", 0);
            });

    assertThat(record.attributions())
        .extracting(font -> font.value() + " " + font.origin())
        .containsExactly(
            "等线 charset 134 GB2312 at xl/styles.xml", "Malgun Gothic name at xl/styles.xml");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void moreThanAThousandAreAProblemThatIsSaidOnce() {
    FileRecord record =
        saying(
            fonts -> {
              for (int i = 0; i < 1002; i++) {
                fonts.say("Lumen " + i, 0);
              }
              fonts.say("Lumen 0", 0);
            });

    assertThat(record.attributions())
        .hasSize(1000)
        .extracting(Attribution::role)
        .containsOnly(AttributionRole.FONT);
    assertThat(record.problems())
        .singleElement()
        .hasToString(
            "info limit: There are more than 1000 different fonts (name at xl/styles.xml)");
  }
}
