package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Optional;

/**
 * Names formats that the tables of {@link TypeDetector} do not know. Found through {@link
 * java.util.ServiceLoader}, and only when a file comes that needs one; one instance serves all
 * threads.
 */
public interface FallbackDetector {

  /**
   * Says what a file is.
   *
   * @param source the file
   * @param name last part of its path; may be empty
   * @return what it is taken for and why, or empty where that cannot be told either
   * @throws IOException if the file cannot be read
   */
  Optional<Detection> detect(ByteSource source, String name) throws IOException;
}
