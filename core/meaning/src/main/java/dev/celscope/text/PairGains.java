package dev.celscope.text;

/** Pairs of characters and their gain, in a hash table of plain arrays: it is asked for each. */
final class PairGains {
  private int[] pairs = new int[4096];
  private byte[] gains = new byte[4096];
  private int size;

  /** Sets the gain of a pair, unless it has a larger one. */
  void put(char before, char c, int gain) {
    if (++size * 2 > pairs.length) {
      grow();
    }
    int pair = before << 16 | c;
    int slot = slot(pair);
    pairs[slot] = pair;
    gains[slot] = (byte) Math.max(gains[slot], gain);
  }

  /** Takes over the pairs of another. */
  void putAll(PairGains others) {
    for (int i = 0; i < others.pairs.length; i++) {
      int pair = others.pairs[i];
      if (pair != 0) {
        put((char) (pair >>> 16), (char) pair, others.gains[i]);
      }
    }
  }

  /** The gain of a pair, zero for one that is not known. */
  int of(char before, char c) {
    return gains[slot(before << 16 | c)];
  }

  private int slot(int pair) {
    int mask = pairs.length - 1;
    int slot = (pair * 0x9E3779B9) >>> 16 & mask;
    while (pairs[slot] != pair && pairs[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldPairs = pairs;
    byte[] oldGains = gains;
    pairs = new int[oldPairs.length * 2];
    gains = new byte[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != 0) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        gains[slot] = oldGains[i];
      }
    }
  }
}
