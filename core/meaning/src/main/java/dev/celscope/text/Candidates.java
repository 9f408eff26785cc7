package dev.celscope.text;

import java.util.ArrayList;
import java.util.List;

/** The charsets that undeclared bytes may be in, and what bytes cost under each. */
final class Candidates {
  /** More of a string than this adds nothing to what it tells. */
  private static final int LONGEST_SCORED = 400;

  private static final int NOISE = 9;

  /** An ASCII byte behind one that is not may be the second half of a character. */
  private static final int ASCII_NOISE = 8;

  private static final ByteModel[] MODELS = models();

  private Candidates() {}

  private static ByteModel[] models() {
    List<ByteModel> models = new ArrayList<>();
    models.add(new Utf8Model());
    LanguageModel.all().values().forEach(model -> models.add(new DoubleByteModel(model)));
    models.addAll(DoubleByteModel.relatives(LanguageModel.all()));
    models.addAll(Alphabet.all());
    return models.toArray(ByteModel[]::new);
  }

  static int count() {
    return MODELS.length;
  }

  static ByteModel get(int index) {
    return MODELS[index];
  }

  /** Bits under each charset, then under none. */
  static int[] bits(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST_SCORED);
    int[] bits = new int[MODELS.length + 1];
    for (int i = 0; i < MODELS.length; i++) {
      bits[i] = MODELS[i].bits(bytes, length);
    }
    bits[MODELS.length] = noise(bytes, length);
    return bits;
  }

  /** What random bytes cost: a charset that asks more than this has no claim. */
  private static int noise(byte[] bytes, int length) {
    int noise = 0;
    boolean high = false;
    for (int i = 0; i < length; i++) {
      int ascii = bytes[i] < 0 ? 0 : ByteModel.asciiBits(bytes[i]);
      noise += bytes[i] < 0 ? NOISE : high ? Math.max(ascii, ASCII_NOISE) : ascii;
      high = bytes[i] < 0;
    }
    return noise;
  }
}
