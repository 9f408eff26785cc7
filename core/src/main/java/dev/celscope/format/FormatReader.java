package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.Set;

/**
 * Reads one file format, or a few that share their structure. Found through {@link
 * java.util.ServiceLoader}; one instance serves all threads, so it keeps no state.
 *
 * <p>To add a format: one package with a walker that knows its structure and an interpreter that
 * knows its meaning, this interface on top, and its registration in {@code module-info.java} and
 * {@code META-INF/services}.
 */
public interface FormatReader {

  /**
   * The formats that it reads.
   *
   * @return media types as they stand in {@code types.tsv}; not empty
   */
  Set<String> mediaTypes();

  /**
   * What it reads from them, for people: a few words, comma-separated.
   *
   * @return one line
   */
  String reads();

  /**
   * Reads a file and says what it finds. What was said before an exception stays; the exception
   * becomes a problem of the file.
   *
   * @param source the file, of the type {@link Findings#type()}
   * @param findings takes what is found
   * @throws IOException if the file cannot be read further, a {@link
   *     dev.celscope.source.ReadException} where a structure is at fault
   */
  void read(ByteSource source, Findings findings) throws IOException;
}
