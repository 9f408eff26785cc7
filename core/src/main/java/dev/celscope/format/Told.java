package dev.celscope.format;

/**
 * What the content of a file tells.
 *
 * @param type what it is
 * @param why what told it
 * @param open whether it may be any of the formats in a container of this type, because the look
 *     into it found no answer
 */
record Told(FileType type, String why, boolean open) {
  Told(FileType type, String why) {
    this(type, why, true);
  }

  /** The same, where the look has seen that it is none of the formats in such a container. */
  Told closed() {
    return new Told(type, why, false);
  }
}
