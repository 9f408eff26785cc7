package dev.celscope.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ZlibTest {
  private static byte[] packed(int length) throws IOException {
    byte[] plain = new byte[length];
    Arrays.fill(plain, (byte) 'L');
    var bytes = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(bytes)) {
      deflating.write(plain);
    }
    return bytes.toByteArray();
  }

  private static ByteSource inflated(byte[] packed, int most) throws IOException {
    return Zlib.inflate(ByteSource.of(packed, Limits.standard().withBlockBytes(most)));
  }

  @Test
  void aBlockIsInflatedWhole() throws IOException {
    ByteSource block = inflated(packed(5000), 5000);

    assertThat(block.size()).isEqualTo(5000);
    assertThat(block.bytes(4998, 2)).containsExactly('L', 'L');
  }

  @Test
  void moreThanALimitIsSaidAndNotCut() throws IOException {
    byte[] packed = packed(5001);

    assertThatThrownBy(() -> inflated(packed, 5000))
        .isInstanceOf(LimitException.class)
        .hasMessage("The limit blockBytes of 5000 bytes was reached");
  }

  @Test
  void whatIsCutOrNoBlockIsMalformed() throws IOException {
    byte[] packed = packed(5000);
    byte[] cut = Arrays.copyOf(packed, packed.length - 5);

    assertThatThrownBy(() -> inflated(cut, 5000)).isInstanceOf(MalformedException.class);
    assertThatThrownBy(() -> inflated(new byte[] {'n', 'o', 'n', 'e'}, 5000))
        .isInstanceOf(MalformedException.class)
        .hasMessageStartingWith("Compressed bytes cannot be inflated: ");
  }
}
