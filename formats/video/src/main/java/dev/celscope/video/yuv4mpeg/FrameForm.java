package dev.celscope.video.yuv4mpeg;

import dev.celscope.record.Rational;
import dev.celscope.record.Track;
import dev.celscope.record.VideoInfo;
import dev.celscope.table.TableFile;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of the frames, by the parameters of the stream. */
final class FrameForm {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern RATIO = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

  /** Chroma tags: a name, and at its end the bits of a sample where they are more than eight. */
  private static final Pattern CHROMA = Pattern.compile("(4\\d\\d(?:alpha)?|mono)\\D*?(\\d*)");

  private static final Map<String, Planes> PLANES = planes();

  private long width;
  private long height;
  private Optional<Rational> rate = Optional.empty();
  private Optional<Rational> pixelAspect = Optional.empty();
  private Optional<String> scan = Optional.empty();
  private String chroma = "420jpeg";

  /**
   * What a frame holds beside its luma.
   *
   * @param chroma number of chroma planes
   * @param wide luma samples in a row for one of chroma
   * @param high rows of luma for one of chroma
   * @param alpha number of planes as large as that of luma
   */
  private record Planes(int chroma, int wide, int high, int alpha) {}

  private static Map<String, Planes> planes() {
    String name = "chroma.tsv";
    Map<String, Planes> planes = new HashMap<>();
    for (String[] row : TableFile.rows(name, FrameForm.class.getResourceAsStream(name), 5)) {
      planes.put(
          row[0], new Planes(number(row[1]), number(row[2]), number(row[3]), number(row[4])));
    }
    return planes;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /** Takes a parameter; one that is not well-formed tells nothing. */
  void take(char letter, String value) {
    switch (letter) {
      case 'W' -> width = whole(value);
      case 'H' -> height = whole(value);
      case 'F' -> rate = ratio(value);
      case 'A' -> pixelAspect = ratio(value);
      case 'C' -> chroma = value;
      case 'I' ->
          scan =
              switch (value) {
                case "p" -> Optional.of("progressive");
                case "t", "b" -> Optional.of("interlaced");
                default -> Optional.empty(); // mixed, unknown
              };
      default -> {}
    }
  }

  private static long whole(String value) {
    return NUMBER.matcher(value).matches() ? Long.parseLong(value) : 0;
  }

  /** A ratio; one with a zero says that it is not known. */
  private static Optional<Rational> ratio(String value) {
    Matcher matcher = RATIO.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long numerator = Long.parseLong(matcher.group(1));
    long denominator = Long.parseLong(matcher.group(2));
    return numerator > 0 && denominator > 0
        ? Optional.of(new Rational(numerator, denominator))
        : Optional.empty();
  }

  Track track() {
    return new Track(
        "video",
        Optional.of(chroma),
        Optional.of("Uncompressed YUV"),
        Optional.empty(),
        Optional.empty());
  }

  void describe(VideoInfo.Builder video) {
    if (width > 0 && height > 0) {
      video.size(width, height);
      Rational pixel = pixelAspect.orElse(new Rational(1, 1));
      video.displayAspect(new Rational(width * pixel.numerator(), height * pixel.denominator()));
    }
    rate.ifPresent(video::frameRate);
    scan.ifPresent(video::scan);
  }

  Optional<Duration> duration(long frames) {
    return rate.map(
        each -> Duration.ofNanos((long) (1e9 * frames * each.denominator() / each.numerator())));
  }

  /** Bytes of a frame behind its header; empty where its form is not known. */
  Optional<Long> bytes() {
    Matcher matcher = CHROMA.matcher(chroma);
    Planes planes = matcher.matches() ? PLANES.get(matcher.group(1)) : null;
    if (planes == null || width == 0 || height == 0) {
      return Optional.empty();
    }
    boolean deep = chroma.matches(".*(?:p|mono)\\d+");
    long luma = width * height * (1 + planes.alpha());
    long across = (width + planes.wide() - 1) / planes.wide();
    long down = (height + planes.high() - 1) / planes.high();
    return Optional.of((luma + planes.chroma() * across * down) * (deep ? 2 : 1));
  }
}
