package dev.celscope.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Looks further into a file than a magic can. */
interface Look {
  /**
   * Looks into a file.
   *
   * @param probe the file
   * @param magic what its first bytes tell
   * @return what it is after all: {@code magic} itself where nothing inside tells more; null where
   *     the magic was mere chance
   * @throws IOException if the file cannot be read
   */
  @Nullable Told into(Probe probe, Told magic) throws IOException;
}
