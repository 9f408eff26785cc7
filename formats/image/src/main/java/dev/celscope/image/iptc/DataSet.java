package dev.celscope.image.iptc;

/** A data set (IIM 4.2, chapter 3). */
final class DataSet {
  private final String key;
  private final byte[] value;
  private final long offset;

  /**
   * A data set.
   *
   * @param record number of its record: 1 envelope, 2 application
   * @param number its number in the record
   * @param value its bytes, not copied
   * @param offset where the value starts in the outermost source
   */
  DataSet(int record, int number, byte[] value, long offset) {
    this.key = record + ":" + number;
    this.value = value;
    this.offset = offset;
  }

  /** The key of {@code fields.tsv}: {@code 2:120}. */
  String key() {
    return key;
  }

  /** The bytes themselves, not to be changed. */
  byte[] value() {
    return value;
  }

  long offset() {
    return offset;
  }
}
