package dev.celscope.text;

import dev.celscope.record.Repair;
import java.nio.charset.Charset;
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

  /** Fewer bits than this a character beyond ASCII, and the text reads as texts do. */
  private static final double SUSPECT = 7.8;

  private static final int DENSE = 3;
  private static final int EASTERN = 0x2E80;

  /**
   * Bits of the rarest East Asian character, at least: what bytes of another charset make falls on
   * all rows of a table, of which a language uses few. Of 1,500 short strings that were decoded
   * wrongly and won back, each has one of 17 bits; of those that are right, two in three have none.
   */
  private static final int RARE = 16;

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
    if (!isSuspect(text)) {
      return Optional.empty();
    }
    Optional<DecodedText> repaired = Optional.empty();
    String current = text;
    for (int step = 0; step < STEPS; step++) {
      Optional<DecodedText> better = undoOnce(current);
      if (better.isEmpty()) {
        break;
      }
      repaired = repaired.isEmpty() ? better : Optional.of(join(repaired.get(), better.get()));
      current = better.get().text();
    }
    return repaired;
  }

  /** Two steps as one: from what stood in the file to what was meant. */
  private static DecodedText join(DecodedText first, DecodedText second) {
    Repair before = first.repair().orElseThrow();
    Repair after = second.repair().orElseThrow();
    return new DecodedText(
        second.text(),
        Optional.of(
            new Repair(
                before.charset() + ">" + after.charset(),
                after.bytes(),
                after.score(),
                before.original())));
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
        if (!DecodedCost.mayBeLess(bytes.get(), meant, best)) {
          continue;
        }
        Optional<String> candidate = WrongDecoding.decode(bytes.get(), meant);
        int cost = candidate.map(model::bits).orElse(Integer.MAX_VALUE);
        if (candidate.isPresent()
            && cost < best
            && readsWell(candidate.get())
            && wrong.explains(candidate.get(), meant)) {
          best = cost;
          String way = wrong.used().name() + ">" + meant.name();
          String hex = HexFormat.of().formatHex(bytes.get());
          var repair = new Repair(way, hex, score(now - cost), Optional.of(text));
          repaired = Optional.of(new DecodedText(candidate.get(), Optional.of(repair)));
        }
      }
    }
    return repaired;
  }

  private static double score(int gain) {
    return Math.round((1 - Math.pow(2, -gain / 8.0)) * 100) / 100.0;
  }

  private static boolean readsWell(String text) {
    long characters = text.chars().filter(c -> c >= 0x80).count();
    return characters > 0 && bitsBeyondAscii(text) <= READS_WELL * characters;
  }

  private static int bitsBeyondAscii(String text) {
    MixedModel model = MixedModel.shared();
    int bits = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bits += c >= 0x80 ? model.bits(before, c) : 0;
      before = c;
    }
    return bits;
  }

  /**
   * Whether a text reads so oddly that it may have been decoded wrongly: a quick look, which spares
   * most texts the trying of charsets.
   *
   * @param text any text
   * @return false where {@link #repair} would find nothing
   */
  public static boolean isSuspect(String text) {
    int length = text.length();
    int first = firstBeyondAscii(text);
    return first < length && length <= LONGEST && readsOddly(text, first);
  }

  private static int firstBeyondAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  private static boolean readsOddly(String text, int first) {
    return !isEverydayEastern(text, first) && costsMuch(text, first);
  }

  /** A quicker look: whether a text is East Asian, and none of its characters can be too rare. */
  private static boolean isEverydayEastern(String text, int first) {
    MixedModel model = MixedModel.shared();
    boolean eastern = false;
    char before = first == 0 ? ' ' : text.charAt(first - 1);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && model.mostBits(before, c) >= RARE) {
        return false;
      }
      eastern |= c >= EASTERN;
      before = c;
    }
    return eastern;
  }

  private static boolean costsMuch(String text, int first) {
    MixedModel model = MixedModel.shared();
    int characters = 0;
    int bits = 0;
    int rarest = 0;
    boolean eastern = false;
    char before = first == 0 ? ' ' : text.charAt(first - 1);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        int cost = model.bits(before, c);
        characters++;
        bits += cost;
        rarest = Math.max(rarest, cost);
        eastern |= c >= EASTERN;
      }
      before = c;
    }
    // Shift_JIS under a Western charset is a letter beyond ASCII before every ASCII one.
    boolean dense = characters * DENSE >= text.length() && !eastern;
    return characters >= 2
        && bits >= CLEAR_GAIN
        && (rarest >= RARE || !eastern)
        && (dense || bits >= SUSPECT * characters);
  }
}
