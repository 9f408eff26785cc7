package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;

/**
 * A key, a length and a value (SMPTE ST 336).
 *
 * @param key the sixteen bytes of the label, in lower-case hexadecimal
 * @param value as far as it is there
 * @param offset of the key from the start of the file
 * @param declaredLength bytes of the value as declared
 */
record Klv(String key, ByteSource value, long offset, long declaredLength) {
  private static final String PARTITION = "060e2b34020501";
  private static final String PARTITION_TAIL = "0d010201";

  boolean isPartition() {
    return key.startsWith(PARTITION)
        && key.startsWith(PARTITION_TAIL, 16)
        && (kind() == 2 || kind() == 3 || kind() == 4)
        && key.startsWith("01", 24);
  }

  /** A partition of a generic stream (ST 410, 6.2). */
  boolean isGenericStream() {
    return isPartition() && kind() == 3 && key.startsWith("11", 28);
  }

  /** Bytes that stand for nothing (ST 336, 6.4.2). */
  boolean isFill() {
    return key.startsWith("060e2b34010101") && key.startsWith("0301021001000000", 16);
  }

  boolean isPrimer() {
    return key.startsWith(PARTITION) && key.startsWith("0d01020101050100", 16);
  }

  boolean isRandomIndex() {
    return key.startsWith(PARTITION) && key.startsWith("0d01020101110100", 16);
  }

  /** Essence, or an index of it. */
  boolean isEssence() {
    return key.startsWith("0d010301", 16) || key.startsWith("0d01020101100100", 16);
  }

  /** A set of items with local tags of two bytes and lengths of two bytes. */
  boolean isLocalSet() {
    return key.startsWith("060e2b34025301") && !key.startsWith("0d010201", 16);
  }

  /** For a partition: 2 header, 3 body, 4 footer. */
  private int kind() {
    return Integer.parseInt(key, 26, 28, 16);
  }

  boolean isWhole() {
    return value.size() == declaredLength;
  }
}
