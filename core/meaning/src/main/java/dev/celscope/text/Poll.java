package dev.celscope.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.celscope.record.Repair;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The count of one vote: what the strings of a file cost under each charset. */
final class Poll {
  static final Poll EMPTY = new Poll(List.of());

  /** What a string counts against a charset that it cannot be in. */
  private static final int CANNOT = 40;

  /** What the other strings can count at most: one that speaks clearly may stand against them. */
  private static final int OTHERS_AT_MOST = 24;

  /** A lead of so many bits halves the doubt. */
  private static final double HALVING = 3;

  /** The score is 1 from here on, rounded to hundredths. */
  private static final int BEYOND_DOUBT = 24;

  private static final double THRESHOLD = 0.5;

  /** Strings that are counted; later ones are decided by the first. */
  private static final int VOTERS = 4096;

  private final Map<ByteBuffer, int[]> bits = new HashMap<>();
  private final long[] totals;

  /** Counts the votes of strings, each different one once. */
  Poll(List<byte[]> voters) {
    if (voters.isEmpty()) {
      totals = new long[0];
      return;
    }
    totals = new long[Candidates.count() + 1];
    for (byte[] voter : voters.subList(0, Math.min(voters.size(), VOTERS))) {
      if (!bits.containsKey(ByteBuffer.wrap(voter))) {
        int[] own = Candidates.bits(voter);
        bits.put(ByteBuffer.wrap(voter), own);
        int least = least(own);
        for (int i = 0; i < own.length; i++) {
          totals[i] += against(own[i], least);
        }
      }
    }
  }

  /** The text of a string by its own bytes and the vote of the others. */
  DecodedText decide(byte[] bytes) {
    int[] own = bits.get(ByteBuffer.wrap(bytes));
    boolean counted = own != null;
    int[] costs = own == null ? Candidates.bits(bytes) : own.clone();
    long[] others = others(costs, counted);
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] != ByteModel.IMPOSSIBLE) {
        int handicap = i < Candidates.count() ? Candidates.get(i).handicap() : 0;
        costs[i] += handicap + (int) Math.min(OTHERS_AT_MOST, others[i]);
      }
    }
    return decide(bytes, costs);
  }

  private long[] others(int[] own, boolean counted) {
    long[] others = totals.clone();
    if (counted) {
      int least = least(own);
      for (int i = 0; i < own.length; i++) {
        others[i] -= against(own[i], least);
      }
    }
    long fewest = Arrays.stream(others).min().orElse(0);
    for (int i = 0; i < others.length; i++) {
      others[i] -= fewest;
    }
    return others;
  }

  private static DecodedText decide(byte[] bytes, int[] costs) {
    int noise = costs.length - 1;
    String hex = HexFormat.of().formatHex(bytes);
    int best = cheapest(costs);
    while (best != noise) {
      Optional<String> text = Candidates.get(best).decode(bytes);
      int bestCost = costs[best];
      costs[best] = ByteModel.IMPOSSIBLE;
      if (text.isPresent()) {
        double score = score(lead(bytes, costs, text.get(), bestCost));
        if (score < THRESHOLD) {
          break;
        }
        String charset = Candidates.get(best).charset().name();
        return new DecodedText(text.get(), Optional.of(new Repair(charset, hex, score)));
      }
      best = cheapest(costs);
    }
    String latin = new String(bytes, ISO_8859_1);
    return new DecodedText(latin, Optional.of(new Repair(ISO_8859_1.name(), hex, 0)));
  }

  /** How much less the best charset costs than the next that reads something else. */
  private static int lead(byte[] bytes, int[] costs, String text, int bestCost) {
    int next = cheapest(costs);
    // A lead that leaves no doubt need not be larger still.
    while (costs[next] - bestCost < BEYOND_DOUBT && readsSame(next, bytes, text)) {
      costs[next] = ByteModel.IMPOSSIBLE;
      next = cheapest(costs);
    }
    return costs[next] - bestCost;
  }

  /** Whether a charset reads the same: code pages of one alphabet share most of their letters. */
  private static boolean readsSame(int candidate, byte[] bytes, String text) {
    return candidate < Candidates.count()
        && Candidates.get(candidate).decode(bytes).filter(text::equals).isPresent();
  }

  private static double score(int lead) {
    double score = 1 - Math.pow(2, -lead / HALVING);
    return Math.max(0, Math.round(score * 100) / 100.0);
  }

  private static int cheapest(int[] costs) {
    int best = costs.length - 1;
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] != ByteModel.IMPOSSIBLE && costs[i] < costs[best]) {
        best = i;
      }
    }
    return best;
  }

  private static int least(int[] own) {
    return Arrays.stream(own).filter(cost -> cost != ByteModel.IMPOSSIBLE).min().orElse(0);
  }

  private static int against(int cost, int least) {
    return cost == ByteModel.IMPOSSIBLE ? CANNOT : Math.min(CANNOT, cost - least);
  }
}
