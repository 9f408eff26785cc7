package dev.celscope.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableFileTest {
  private static InputStream file(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cellsArePartedByTabsAndRemarksPassedOver() {
    assertThat(TableFile.rows("x.tsv", file("# remark\n#\n\n原画\tzh\t\n#\tmark\n")))
        .containsExactly(new String[] {"原画", "zh", ""}, new String[] {"#", "mark"});
  }

  @Test
  void aRowOfAnotherWidthIsRefused() {
    assertThat(TableFile.rows("x.tsv", file("a\tb\nc\td"), 2)).hasSize(2);
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.rows("x.tsv", file("a\tb\nc"), 2))
        .withMessage("The table x.tsv has not 2 columns in: c");
  }

  @Test
  void aTableThatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TableFile.rows("gone.tsv", null, 2))
        .withMessage("The table gone.tsv is missing from the jar");
  }

  @Test
  void aTableThatCannotBeReadThrows() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("unplugged");
          }
        };
    assertThatThrownBy(() -> TableFile.rows("x.tsv", failing))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("unplugged");
  }
}
