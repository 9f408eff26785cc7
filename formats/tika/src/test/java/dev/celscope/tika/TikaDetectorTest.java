package dev.celscope.tika;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.Detection;
import dev.celscope.format.FileType;
import dev.celscope.format.TypeDetector;
import dev.celscope.record.Family;
import dev.celscope.source.ByteSource;
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TikaDetectorTest {
  private static Detection detect(byte[] file, String name) throws IOException {
    return TypeDetector.standard().detect(ByteSource.of(file), name);
  }

  private static Detection detect(ByteBuilder file, String name) throws IOException {
    return detect(file.build(), name);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aTypeThatTheTablesLackIsNamedByTika() throws IOException {
    Detection wasm = detect(bytes().hex("0061736D01000000").zeros(20), "a.qqq");

    assertThat(wasm.type().mediaType()).isEqualTo("application/wasm");
    assertThat(wasm.type().family()).isEqualTo(Family.OTHER);
    assertThat(wasm.type().extensions()).contains("wasm");
    assertThat(wasm.type().artifact()).isEmpty();
    assertThat(wasm.why()).isEqualTo("Tika's table says application/wasm");
    assertThat(wasm.extensionContradicts()).isFalse();
  }

  @Test
  void theFamilyIsThatOfTheMediaType() throws IOException {
    assertThat(detect(bytes().hex("FE010203FFFE"), "a.fh7").type().family())
        .isEqualTo(Family.IMAGE);
    assertThat(detect(bytes().hex("FE010203FFFE"), "a.mj2000.mxu").type().family())
        .isEqualTo(Family.VIDEO);
  }

  @Test
  void aTextOfAnExtensionThatTheTablesLackIsNamedByTika() throws IOException {
    assertThat(detect(text("int main() { return 0; }\n"), "a.c").type().mediaType())
        .isEqualTo("text/x-csrc");
    assertThat(detect(text("no such thing\n"), "a.qqq").type().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void theTablesComeFirst() throws IOException {
    assertThat(detect(bytes().ascii("8BPS").u16be(1), "a.psd").why()).isEqualTo("magic 8BPS at 0");
    assertThat(detect(bytes().hex("FE00DC01"), "a.tsh").why()).isEqualTo("extension .tsh");
  }

  @Test
  void whatTikaDoesNotKnowEitherIsUnknown() throws IOException {
    assertThat(detect(bytes().hex("FEDCBA9800010203"), "a.qqq").type()).isEqualTo(FileType.UNKNOWN);
    assertThat(detect(bytes(), "").type()).isEqualTo(FileType.UNKNOWN);
  }

  @Test
  void aTypeThatCelscopeHasComesAsItsOwn() throws IOException {
    var tika = new TikaDetector();

    Detection png =
        tika.detect(ByteSource.of(bytes().hex("89504E470D0A1A0A").build()), "").orElseThrow();

    assertThat(png.type().title()).isEqualTo("PNG");
    assertThat(png.type().artifact()).contains("celscope-image");
  }
}
