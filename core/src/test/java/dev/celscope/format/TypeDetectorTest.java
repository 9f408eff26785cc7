package dev.celscope.format;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeDetectorTest extends DetectingTest {
  private static ByteBuilder png(String chunk) {
    return bytes()
        .hex("89504E470D0A1A0A")
        .u32be(4)
        .ascii("IHDR")
        .zeros(8)
        .u32be(0)
        .ascii(chunk)
        .zeros(4)
        .u32be(0)
        .ascii("IDAT")
        .zeros(4);
  }

  @Test
  void theMagicIsSaidWithItsPlace() {
    Detection psd = detect(bytes().ascii("8BPS").u16be(1), "LMN_S03E05_SC012_LO_v03.psd");

    assertThat(psd.type().mediaType()).isEqualTo("image/vnd.adobe.photoshop");
    assertThat(psd.why()).isEqualTo("magic 8BPS at 0");
    assertThat(psd.extensionContradicts()).isFalse();
  }

  @Test
  void theLongestMagicCounts() {
    assertThat(detect(bytes().ascii("8BPS").u16be(2), "a.psd").type().mediaType())
        .isEqualTo("image/vnd.adobe.photoshop.large");
    assertThat(detect(bytes().ascii("RIFF").u32le(4).ascii("WEBP"), "").why())
        .isEqualTo("magic RIFF…WEBP at 0");
    assertThat(detect(bytes().ascii("RIFF").u32le(4).ascii("QLCM"), "").type().mediaType())
        .isEqualTo("application/x-riff");
  }

  @Test
  void aMagicPastTheFirstKilobytesIsFound() {
    assertThat(type(bytes().zeros(32_769).ascii("CD001").build(), ""))
        .isEqualTo("application/x-iso9660-image");
    assertThat(type(bytes().zeros(32_769).ascii("CD00").build(), ""))
        .isEqualTo("application/octet-stream");
  }

  @Test
  void anAnimatedPngIsToldByItsControlChunk() {
    assertThat(detect(png("acTL"), "a.png").type().mediaType()).isEqualTo("image/apng");
    assertThat(detect(png("acTL"), "a.png").extensionContradicts()).isFalse();
    assertThat(detect(png("tEXt"), "a.png").type().mediaType()).isEqualTo("image/png");
  }

  @Test
  void aPngCutBeforeItsPixelsIsStillOne() {
    assertThat(detect(bytes().hex("89504E470D0A1A0A").u32be(99).ascii("IHDR"), "").why())
        .isEqualTo("magic \\x89PNG\\x0D\\x0A\\x1A\\x0A at 0");
    assertThat(detect(bytes().hex("89504E470D0A1A0A"), "").type().mediaType())
        .isEqualTo("image/png");
  }

  @Test
  void anExtensionOfAnotherFormatContradicts() {
    byte[] gif = bytes().ascii("GIF89a").build();

    assertThat(detect(gif, "a.png").extensionContradicts()).isTrue();
    assertThat(detect(gif, "a.gif").extensionContradicts()).isFalse();
    assertThat(detect(gif, "a.GIF").extensionContradicts()).isFalse();
    assertThat(detect(gif, "a.bak2").extensionContradicts()).isFalse();
    assertThat(detect(gif, "a").extensionContradicts()).isFalse();
  }

  @Test
  void aDialectDoesNotContradictItsParentNorItsSiblings() {
    ByteBuilder m4v = bytes().box("ftyp", bytes().ascii("M4V ").u32be(0).ascii("isom"));
    ByteBuilder mov = bytes().box("ftyp", bytes().ascii("qt  ").u32be(0).ascii("qt  "));

    assertThat(detect(m4v, "a.mp4").extensionContradicts()).isFalse();
    assertThat(detect(m4v, "a.3gp").extensionContradicts()).isFalse();
    assertThat(detect(mov, "a.mp4").extensionContradicts()).isFalse();
    assertThat(detect(mov, "a.heic").extensionContradicts()).isTrue();
    assertThat(detect(mov, "a.avi").extensionContradicts()).isTrue();
  }

  @Test
  void theExtensionTellsADialectThatTheContentCannot() {
    Detection nef = detect(bytes().ascii("MM").u16be(42).zeros(20), "a.NEF");

    assertThat(nef.type().mediaType()).isEqualTo("image/x-nikon-nef");
    assertThat(nef.why()).isEqualTo("magic MM\\x00\\x2A at 0, extension .nef");
  }

  @Test
  void theExtensionDoesNotOverruleWhatTheContentCanTell() {
    byte[] workbook = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");

    assertThat(type(workbook, "a.xlsm"))
        .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  void theExtensionTellsWhatHasNoMagic() {
    Detection tsheet = detect(bytes().hex("FEDC0001"), "C012.tsh");

    assertThat(tsheet.type().mediaType()).isEqualTo("application/x-tsh");
    assertThat(tsheet.why()).isEqualTo("extension .tsh");
    assertThat(tsheet.extensionContradicts()).isFalse();
  }

  @Test
  void anEmptyFileIsWhatItsNameSays() {
    assertThat(type("", "a.png")).isEqualTo("image/png");
    assertThat(type("", "a")).isEqualTo("application/octet-stream");
  }

  @Test
  void whatNothingTellsIsUnknown() {
    Detection nothing = detect(bytes().hex("FEDCBA9800010203"), "a.qqq");

    assertThat(nothing.type()).isEqualTo(FileType.UNKNOWN);
    assertThat(nothing.why()).isEqualTo("no magic, no known extension");
  }

  @ParameterizedTest
  @CsvSource({
    "~$LMN_retakes.xlsx, application/x-ms-owner",
    ".~lock.LMN_retakes.ods#, application/x-libreoffice-lock",
    "Desktop.ini, application/x-desktop-ini",
    "clip.mp4.Zone.Identifier, application/x-zone-identifier",
    "$I103S5F.jpg, application/x-ms-recycle-info",
  })
  void filesThatTravelBesideOthersAreToldByTheirName(String name, String type) {
    assertThat(type(bytes().hex("FEDCBA9800010203").build(), name)).isEqualTo(type);
  }

  @Test
  void detectionReadsNoMoreThanTheHead() throws IOException {
    byte[] big = bytes().hex("FFD8FFE0").zeros(1 << 20).build();
    ByteSource source = ByteSource.of(big, Limits.standard());

    TypeDetector.standard().detect(source, "a.jpg");

    assertThat(source.meter().bytesRead()).isLessThanOrEqualTo(1 << 10);
  }

  @Test
  void everyPrefixOfAFileIsDetectedWithoutFailure() {
    byte[] workbook = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    for (int length = 4; length < workbook.length; length++) {
      byte[] prefix = Arrays.copyOf(workbook, length);
      assertThat(detect(prefix, "a.xlsx").type().family()).as("first %d", length).isNotNull();
      assertThat(detect(prefix, "a.xlsx").extensionContradicts()).as("first %d", length).isFalse();
    }
  }
}
