package dev.celscope.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FourCcTest {
  @Test
  void aCodeIsItsFourBytesWhateverWasMetBefore() {
    var random = new Random(5);
    byte[] bytes = new byte[4_000]; // many times the codes that are kept, so that they collide
    random.nextBytes(bytes);
    for (int round = 0; round < 2; round++) {
      for (int at = 0; at + 4 <= bytes.length; at += 2) {
        assertThat(FourCc.of(bytes, at))
            .isEqualTo(new String(bytes, at, 4, StandardCharsets.ISO_8859_1));
      }
    }
  }

  @Test
  void aCodeThatIsMetAgainIsTheSameObject() {
    byte[] bytes = "moov.moov".getBytes(StandardCharsets.US_ASCII);
    assertThat(FourCc.of(bytes, 5)).isSameAs(FourCc.of(bytes, 0)).isSameAs("moov");
  }
}
