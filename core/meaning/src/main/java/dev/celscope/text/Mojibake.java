package dev.celscope.text;

import dev.celscope.record.Repair;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Recognises text that was decoded wrongly before it was written, and undoes it: GBK or CP949 taken
 * for CP437 or Latin-1, CP949 for GBK, UTF-8 for any of them, and two such steps in a row.
 */
public final class Mojibake {
  /** Bits that the text must gain at least; see {@link LanguageModel}. */
  private static final int CLEAR_GAIN = 14;

  /** More bits than this a character beyond ASCII, and what comes out is no better. */
  private static final double READS_WELL = 12.5;

  private static final int STEPS = 2;
  private static final int LONGEST = 2000;

  private Mojibake() {}

  /**
   * The text that was meant, where the way back is exact and the gain is clear.
   *
   * @param text as it stands in the file
   * @return the text that was meant; its repair names the charsets of the way back, joined by
   *     {@code >}, and holds the bytes between; empty where the text is as it should be, or nothing
   *     better can be told
   */
  public static Optional<DecodedText> repair(String text) {
    if (text.length() > LONGEST || text.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    Optional<DecodedText> repaired = Optional.empty();
    String current = text;
    for (int step = 0; step < STEPS; step++) {
      Optional<DecodedText> better = undoOnce(current);
      if (better.isEmpty()) {
        break;
      }
      repaired = repaired.isEmpty() ? better : repaired.flatMap(first -> join(first, better));
      current = better.get().text();
    }
    return repaired;
  }

  private static Optional<DecodedText> join(DecodedText first, Optional<DecodedText> second) {
    return second.map(
        text ->
            new DecodedText(
                text.text(),
                text.repair()
                    .map(
                        repair ->
                            new Repair(
                                first.repair().map(Repair::charset).orElse("")
                                    + ">"
                                    + repair.charset(),
                                repair.bytes(),
                                repair.score()))));
  }

  private static Optional<DecodedText> undoOnce(String text) {
    MixedModel model = MixedModel.shared();
    int now = model.bits(text);
    int best = now - CLEAR_GAIN + 1;
    Optional<DecodedText> repaired = Optional.empty();
    for (WrongDecoding wrong : WrongDecoding.ALL) {
      Optional<byte[]> bytes = wrong.undo(text);
      if (bytes.isEmpty()) {
        continue;
      }
      for (Charset meant : wrong.meant()) {
        Optional<String> candidate = WrongDecoding.decode(bytes.get(), meant);
        int cost = candidate.map(model::bits).orElse(Integer.MAX_VALUE);
        if (candidate.isPresent() && cost < best && readsWell(candidate.get(), meant)) {
          best = cost;
          repaired = Optional.of(repaired(candidate.get(), wrong, meant, bytes.get(), now - cost));
        }
      }
    }
    return repaired;
  }

  private static DecodedText repaired(
      String text, WrongDecoding wrong, Charset meant, byte[] bytes, int gain) {
    double score = Math.round((1 - Math.pow(2, -gain / 8.0)) * 100) / 100.0;
    return new DecodedText(
        text,
        Optional.of(
            new Repair(
                wrong.used().name() + ">" + meant.name(), HexFormat.of().formatHex(bytes), score)));
  }

  private static boolean readsWell(String text, Charset charset) {
    MixedModel model = MixedModel.shared();
    int bits = 0;
    int characters = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bits += model.bits(before, c);
        characters++;
      }
      before = c;
    }
    return characters > 0
        && bits <= READS_WELL * characters
        && (charset.equals(StandardCharsets.UTF_8) || !isMostlyForeign(text));
  }

  /** Cyrillic and Greek stand in all East Asian charsets too, where nobody writes with them. */
  private static boolean isMostlyForeign(String text) {
    long foreign = text.chars().filter(c -> c >= 0x370 && c < 0x530).count();
    return foreign * 2 >= text.chars().filter(c -> c >= 0x80).count();
  }
}
