package dev.celscope.video.mpeg;

/** Start codes: two bytes of zero, and a one. */
final class StartCodes {
  static final int LENGTH = 3;

  private StartCodes() {}

  /** Index behind the next start code; the length where there is none with a byte behind it. */
  static int next(byte[] bytes, int from) {
    int i = from;
    while (i + LENGTH < bytes.length) {
      byte third = bytes[i + 2];
      if (third == 1 && bytes[i + 1] == 0 && bytes[i] == 0) {
        return i + LENGTH;
      }
      // What is neither zero nor one is in no start code that begins at or before it.
      i += third == 0 ? 1 : third == 1 ? 1 : LENGTH;
    }
    return bytes.length;
  }
}
