package dev.celscope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where a command reads and prints.
 *
 * @param in bytes that other programs send
 * @param out bytes for other programs; unlike {@code System.out} it throws when they no longer read
 * @param err text for people
 * @param showsProgress whether people see {@code err} as it is written, and see it alone
 */
record StandardStreams(InputStream in, OutputStream out, PrintWriter err, boolean showsProgress) {

  /** The streams of this process, in UTF-8 whatever the locale. */
  static StandardStreams ofProcess() {
    var out = new FileOutputStream(FileDescriptor.out);
    var err = new FileOutputStream(FileDescriptor.err);
    return new StandardStreams(
        System.in,
        out,
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        isTerminal(2) && !isTerminal(1));
  }

  /**
   * Java can tell whether input and output both are a terminal, but not standard error alone. Linux
   * says what each descriptor is; elsewhere it is taken for none, and {@code --progress} asks for
   * what cannot be known.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return false;
    }
  }
}
