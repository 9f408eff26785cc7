package dev.celscope.video.mpeg;

import dev.celscope.record.Track;
import dev.celscope.video.clip.Codecs;

/** Captions inside pictures (ATSC A/53 part 4, 6.2.3): {@code GA94} and the kind 3. */
final class Captions {
  private static final String CODEC = "GA94";
  private static final int CAPTION_DATA = 3;

  private Captions() {}

  /** Whether user data, or a message that bears them, hold captions. */
  static boolean in(byte[] bytes, int from, int to) {
    for (int i = from; i + CODEC.length() < to; i++) {
      if (bytes[i] == 'G'
          && bytes[i + 1] == 'A'
          && bytes[i + 2] == '9'
          && bytes[i + 3] == '4'
          && bytes[i + CODEC.length()] == CAPTION_DATA) {
        return true;
      }
    }
    return false;
  }

  /** A track for them: the streams have none of its own. */
  static Track track() {
    return Codecs.MPEG.track("subtitle", CODEC, "", "");
  }
}
