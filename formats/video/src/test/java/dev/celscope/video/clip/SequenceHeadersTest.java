package dev.celscope.video.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.celscope.record.Rational;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as x264, x265 and libavcodec write them. */
class SequenceHeadersTest {
  private static final String AVC = "6764000bacd942c4ec0440000003004000000c83c50a6580";
  private static final String HEVC =
      "42010101600000030090000003000003003ca0162024596566924caf016808000003000800000300c840";
  private static final String LAYER = "00c48d8800cd0584121443";

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  @Test
  void h264TellsSizeRateAndScan() {
    VideoSequence sequence = H264Parameters.read(hex(AVC)).orElseThrow();

    assertThat(sequence.size()).isEqualTo(new PictureSize(176, 144));
    assertThat(sequence.frameRate()).contains(new Rational(25, 1));
    assertThat(sequence.scan()).contains("progressive");
    assertThat(sequence.displayAspect()).isEqualTo(new Rational(11, 9));
  }

  @Test
  void h264FieldsAreInterlaced() {
    VideoSequence sequence =
        H264Parameters.read(hex("67640015acd942cafcb8088000000300800000190f8a14cb")).orElseThrow();

    assertThat(sequence.scan()).contains("interlaced");
    assertThat(sequence.size().height()).isEqualTo(144);
  }

  @Test
  void h264RateIsAnExactFraction() {
    assertThat(
            H264Parameters.read(hex("6764000bacd942c4ec04400000fa40003a9803c50a6580"))
                .flatMap(VideoSequence::frameRate))
        .contains(new Rational(30_000, 1001));
  }

  @Test
  void h264PixelsNeedNotBeSquare() {
    VideoSequence sequence =
        H264Parameters.read(hex("6764001eacd940b4126ffc010000b440000003004000000c83c58b6580"))
            .orElseThrow();

    assertThat(sequence.size()).isEqualTo(new PictureSize(720, 576));
    assertThat(sequence.displayAspect()).isEqualTo(new Rational(16, 9));
  }

  @Test
  void h265TellsSizeRateAndScan() {
    VideoSequence sequence = HevcParameters.read(hex(HEVC)).orElseThrow();

    assertThat(sequence.size()).isEqualTo(new PictureSize(176, 144));
    assertThat(sequence.frameRate()).contains(new Rational(25, 1));
    assertThat(sequence.scan()).contains("progressive");
  }

  @Test
  void h265RateIsAnExactFraction() {
    assertThat(
            HevcParameters.read(
                    hex(
                        "42010101600000030090000003000003003ca0162024596566924caf01680800001f48"
                            + "0002ee0040"))
                .flatMap(VideoSequence::frameRate))
        .contains(new Rational(24_000, 1001));
  }

  @Test
  void mpeg4TellsSizeAndScan() {
    VideoSequence sequence = Mpeg4Layer.read(hex(LAYER)).orElseThrow();

    assertThat(sequence.size()).isEqualTo(new PictureSize(176, 144));
    assertThat(sequence.pixelAspect()).contains(new Rational(1, 1));
    assertThat(sequence.frameRate()).isEmpty();
    assertThat(sequence.scan()).contains("progressive");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 12/11", "14, 4/3", "16, 2"})
  void pixelAspectsHaveNumbers(int number, String aspect) {
    // Aspect told, its number, then no more flags.
    byte[] bits = {(byte) (0x80 | number >>> 1), (byte) ((number & 1) << 7), 0};

    assertThat(UsabilityInformation.pixelAspect(new BitReader(bits)))
        .contains(Rational.parse(aspect));
  }

  @Test
  void aPixelAspectOfNoNumberIsAbsent() {
    assertThat(UsabilityInformation.pixelAspect(new BitReader(new byte[] {(byte) 0x80 | 100, 0})))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {AVC, HEVC, LAYER})
  void eachPrefixIsReadAsFarAsItGoes(String digits) {
    byte[] whole = hex(digits);
    for (Function<byte[], Optional<VideoSequence>> reader :
        List.<Function<byte[], Optional<VideoSequence>>>of(
            H264Parameters::read, HevcParameters::read, Mpeg4Layer::read)) {
      for (int length = 0; length <= whole.length; length++) {
        byte[] prefix = Arrays.copyOf(whole, length);
        assertThatCode(() -> reader.apply(prefix)).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void ofOnesAndZerosNoneIsEndless() {
    for (byte fill : new byte[] {0, (byte) 0xff, 0x55, (byte) 0xaa}) {
      byte[] bytes = new byte[4096];
      Arrays.fill(bytes, fill);
      assertThatCode(
              () -> {
                H264Parameters.read(bytes);
                HevcParameters.read(bytes);
                Mpeg4Layer.read(bytes);
              })
          .doesNotThrowAnyException();
    }
  }
}
