package dev.celscope.json;

import dev.celscope.record.FileRecord;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads records back from JSON Lines in UTF-8: one record a line, blank lines passed over. It holds
 * one line at a time. Not safe for several threads.
 */
public final class JsonLinesReader implements Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BufferedReader lines;
  private long line;

  /**
   * Reads from a stream.
   *
   * @param in taken over: closed with this reader
   */
  public JsonLinesReader(InputStream in) {
    lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /**
   * Reads the next record.
   *
   * @return the record; empty after the last one
   * @throws MalformedJsonException if a line is not a record; reading may go on with the next line
   * @throws IOException if the stream cannot be read
   */
  public Optional<FileRecord> next() throws IOException {
    for (String text = nextLine(); text != null; text = nextLine()) {
      if (!text.isBlank()) {
        return Optional.of(RecordJson.read(text, line));
      }
    }
    return Optional.empty();
  }

  /**
   * The records that are left, read as they are asked for.
   *
   * @return a sequential stream, to be closed or this reader to be; it throws an {@link
   *     UncheckedIOException} where {@link #next} would throw its cause
   */
  public Stream<FileRecord> records() {
    return Stream.generate(this::nextUnchecked)
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .onClose(this::closeUnchecked);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private @Nullable String nextLine() throws IOException {
    try {
      String text = lines.readLine();
      line++;
      boolean marked = line == 1 && text != null && text.startsWith(BYTE_ORDER_MARK);
      return marked ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new MalformedJsonException(Place.at(line + 1, 1), "from here on it is not UTF-8");
    }
  }

  private Optional<FileRecord> nextUnchecked() {
    try {
      return next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
