package dev.celscope.testing;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.MalformedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;

/**
 * A reader of a format for tests: text in lines, each a command. It claims the media type of comma-
 * separated values, so that a file named {@code .csv} reaches it.
 *
 * <p>Commands: {@code text T}, {@code bytes HEX}, {@code author A}, {@code authorbytes HEX}, {@code
 * date D}, {@code modified D}, {@code child TEXT}, {@code nest} (itself, as a child), {@code
 * problem P}, {@code block TYPE TEXT}, and failures: {@code malformed}, {@code io}, {@code
 * unchecked}, {@code runtime}, {@code overflow}, {@code memory}.
 */
public final class LineReader implements FormatReader {
  /** The media type that it claims. */
  public static final String MEDIA_TYPE = "text/csv";

  /** Found by ServiceLoader. */
  public LineReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MEDIA_TYPE);
  }

  @Override
  public String reads() {
    return "commands of tests";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    int number = 0;
    for (String line : new String(source.allBytes(), StandardCharsets.UTF_8).lines().toList()) {
      int space = line.indexOf(' ');
      String command = space < 0 ? line : line.substring(0, space);
      String argument = space < 0 ? "" : line.substring(space + 1);
      run(command, argument, Origin.of("line " + ++number), source, findings);
    }
  }

  private static void run(
      String command, String argument, Origin origin, ByteSource source, Findings findings)
      throws IOException {
    switch (command) {
      case "text" -> findings.text(TextKind.NOTE, argument, origin);
      case "bytes" -> findings.text(TextKind.NOTE, hex(argument), origin);
      case "author" -> findings.attribution(AttributionRole.AUTHOR, argument, origin);
      case "authorbytes" -> findings.attribution(AttributionRole.AUTHOR, hex(argument), origin);
      case "date" -> findings.dateText(TimestampRole.CREATED, argument, origin);
      case "modified" -> findings.dateText(TimestampRole.MODIFIED, argument, origin);
      case "child" -> child("child.csv", argument, origin, source, findings);
      case "nest" -> child("nest.csv", "nest", origin, source, findings);
      case "problem" -> findings.problem(Severity.INFO, ProblemCode.BAD_VALUE, argument, origin);
      case "block" -> block(argument, origin, source, findings);
      default -> fail(command);
    }
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static void child(
      String name, String text, Origin origin, ByteSource source, Findings findings)
      throws IOException {
    String content = text.replace(';', '\n');
    findings.child(name, origin.path(), source.decoded(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static void block(String argument, Origin origin, ByteSource source, Findings findings)
      throws IOException {
    int space = argument.indexOf(' ');
    byte[] content = argument.substring(space + 1).getBytes(StandardCharsets.UTF_8);
    findings.block(argument.substring(0, space), origin.path(), source.decoded(content));
  }

  private static void fail(String command) throws IOException {
    switch (command) {
      case "malformed" -> throw new MalformedException("Line is malformed", 5);
      case "io" -> throw new IOException("disk on fire");
      case "unchecked" -> throw new UncheckedIOException(new IOException("inner"));
      case "runtime" -> throw new IllegalStateException("library gave up");
      case "overflow" -> throw new StackOverflowError();
      case "memory" -> throw new OutOfMemoryError("Requested array size exceeds VM limit");
      default -> throw new IllegalArgumentException("No command " + command);
    }
  }
}
