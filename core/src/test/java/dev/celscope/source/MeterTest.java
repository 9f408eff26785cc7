package dev.celscope.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeterTest {
  private static final Limits SMALL =
      Limits.standard().withBytesInflated(10).withEntries(5).withDepth(2);

  @Test
  void inflatedBytesAreCountedHoweverTheyAreRead() throws IOException {
    Meter meter = new Meter(SMALL);
    InputStream stream = meter.counting(new ByteArrayInputStream(new byte[100]), 7);
    assertThat(stream.read()).isZero();
    assertThat(stream.read(new byte[4], 0, 4)).isEqualTo(4);
    assertThat(stream.skip(5)).isEqualTo(5);
    assertThat(meter.bytesInflated()).isEqualTo(10);
    assertThatThrownBy(stream::read)
        .isInstanceOf(LimitException.class)
        .hasMessage("The limit bytesInflated of 10 bytes was reached")
        .extracting(e -> ((ReadException) e).offset())
        .isEqualTo(7L);
  }

  @Test
  void theEndOfAnInflatedStreamCountsNothing() throws IOException {
    Meter meter = new Meter(SMALL);
    InputStream stream = meter.counting(new ByteArrayInputStream(new byte[0]), 0);
    assertThat(stream.read()).isEqualTo(-1);
    assertThat(stream.read(new byte[3])).isEqualTo(-1);
    assertThat(meter.bytesInflated()).isZero();
  }

  @Test
  void entriesAndDepthAreBoundedByName() throws IOException {
    Meter meter = new Meter(SMALL);
    meter.checkEntries(5, 0);
    meter.checkDepth(2, 0);
    assertThatThrownBy(() -> meter.checkEntries(6, 0))
        .hasMessage("The limit entries of 5 was reached");
    assertThatThrownBy(() -> meter.checkDepth(3, 0)).hasMessage("The limit depth of 2 was reached");
  }

  @Test
  void aLoopEndsWithTheWallTime() {
    Meter meter = new Meter(SMALL.withWallTime(Duration.ofNanos(1)));
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1000; i++) {
                meter.step(3);
              }
            })
        .isInstanceOf(LimitException.class)
        .hasMessage("The limit wallTime of PT0.000000001S was reached");
  }

  @Test
  void eachLimitIsPositiveAndCanBeSetAlone() {
    Limits limits =
        Limits.standard()
            .withBytesRead(1)
            .withBytesInflated(2)
            .withBytesSpooled(3)
            .withBlockBytes(4)
            .withTextLength(5)
            .withTextTotal(6)
            .withEntries(7)
            .withDepth(8)
            .withChildren(9)
            .withWallTime(Duration.ofSeconds(10));
    assertThat(limits).isEqualTo(new Limits(1, 2, 3, 4, 5, 6, 7, 8, 9, Duration.ofSeconds(10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withEntries(0))
        .withMessage("Limit entries must be positive, not 0");
  }
}
