package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a MIME document one after another (RFC 2046, section 5.1), those of a multipart
 * within a multipart too. The first one is the document itself, whose body is the text before the
 * first boundary. Read line by line; bodies stay where they are.
 */
final class MimeParts {
  /** Of a line of a body, only what may be a boundary: RFC 2046 allows it 70 characters. */
  private static final int LONGEST_BOUNDARY = 1 << 12;

  private final ByteSource source;
  private final List<MimePart> parts = new ArrayList<>();
  private final Set<String> boundaries = new HashSet<>();
  private final StringBuilder line = new StringBuilder();
  private Map<String, String> headers = new HashMap<>();
  private String lastHeader = "";
  private boolean inHeaders = true;
  private boolean ended;
  private boolean afterReturn;
  private long lineStart;
  private long bodyStart;
  private int lineEnd;

  private MimeParts(ByteSource source) {
    this.source = source;
  }

  /** The parts of a document; where a limit ends the reading, those before it and a problem. */
  static List<MimePart> of(ByteSource source, Findings findings) throws IOException {
    MimeParts parts = new MimeParts(source);
    try {
      parts.read();
    } catch (ReadException e) {
      findings.problem(e, "mime");
    }
    return parts.parts;
  }

  private void read() throws IOException {
    long at = 0;
    try (InputStream bytes = new BufferedInputStream(source.stream())) {
      for (int c = bytes.read(); c >= 0; c = bytes.read()) {
        at++;
        keep((char) c);
        if (c == '\n') {
          line(at);
        }
        afterReturn = c == '\r';
      }
    }
    line(at);
    endPart(at);
  }

  private void keep(char c) throws LimitException {
    if (inHeaders) {
      checkLength(line.length());
    }
    if (inHeaders || line.length() < LONGEST_BOUNDARY) {
      line.append(c);
    }
  }

  private void checkLength(int header) throws LimitException {
    int longest = source.limits().textLength();
    if (header > longest) {
      throw new LimitException("textLength", longest + " characters", source.offset() + lineStart);
    }
  }

  private void line(long end) throws IOException {
    source.meter().step(source.offset() + lineStart);
    String text = line.toString().stripTrailing();
    if (isBoundary(text)) {
      endPart(Math.max(bodyStart, lineStart - lineEnd));
      ended = !boundaries.contains(text);
      headers = new HashMap<>();
      lastHeader = "";
      inHeaders = true;
    } else if (inHeaders) {
      header(text, end);
    }
    lineEnd = afterReturn ? 2 : 1;
    line.setLength(0);
    lineStart = end;
  }

  private boolean isBoundary(String text) {
    return text.startsWith("--")
        && (boundaries.contains(text)
            || (text.endsWith("--") && boundaries.contains(text.substring(0, text.length() - 2))));
  }

  /** A line of a header; scripts forget the empty line before the markup. */
  private void header(String text, long end) throws LimitException {
    int colon = text.indexOf(':');
    boolean folded = !text.isBlank() && Character.isWhitespace(line.charAt(0));
    if (folded && !lastHeader.isEmpty()) {
      String unfolded = headers.getOrDefault(lastHeader, "") + " " + text.strip();
      checkLength(unfolded.length());
      headers.put(lastHeader, unfolded);
    } else if (!folded && colon > 0 && text.charAt(0) != '<') {
      lastHeader = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      source.meter().checkEntries(headers.size(), source.offset() + lineStart);
      headers.putIfAbsent(lastHeader, text.substring(colon + 1).strip());
    } else {
      endHeaders(text.isBlank() ? end : lineStart);
    }
  }

  private void endHeaders(long start) {
    if (headers.isEmpty() && start != lineStart) {
      return; // empty lines before the first header
    }
    inHeaders = false;
    bodyStart = start;
    MimePart part = new MimePart(headers, source);
    String boundary = part.parameter("boundary");
    if (part.mediaType().startsWith("multipart/") && !boundary.isEmpty()) {
      boundaries.add("--" + boundary.strip());
    }
  }

  /** A part of which only headers are there has no body. */
  private void endPart(long end) throws IOException {
    if (!ended && !headers.isEmpty()) {
      source.meter().checkEntries(parts.size(), source.offset() + lineStart);
      long start = inHeaders ? end : Math.min(bodyStart, end);
      parts.add(new MimePart(Map.copyOf(headers), source.sliceUpTo(start, end - start)));
    }
  }
}
