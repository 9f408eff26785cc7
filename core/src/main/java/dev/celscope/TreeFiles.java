package dev.celscope;

import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files below a folder in the order of their paths, one folder's listing in memory at a time
 * for each level of depth.
 */
final class TreeFiles implements Iterator<TreeFiles.Entry> {
  /** A file, or a place in the tree that cannot be read and why. */
  record Entry(Path path, Optional<Problem> problem) {}

  /** A listed path; folders sort as if their name ended in {@code /}, so that whole paths sort. */
  private record Listed(Path path, boolean folder, String key) {}

  private final Deque<Iterator<Listed>> levels = new ArrayDeque<>();
  private Optional<Entry> next = Optional.empty();

  TreeFiles(Path root) {
    boolean folder = Files.isDirectory(root); // a link given by the caller is followed
    levels.push(List.of(new Listed(root, folder, "")).iterator());
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !levels.isEmpty()) {
      if (levels.element().hasNext()) {
        visit(levels.element().next());
      } else {
        levels.pop();
      }
    }
    return next.isPresent();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("No more files");
    }
    Entry entry = next.orElseThrow();
    next = Optional.empty();
    return entry;
  }

  private void visit(Listed listed) {
    if (!listed.folder()) {
      next = Optional.of(new Entry(listed.path(), linkedFolder(listed.path())));
      return;
    }
    try {
      levels.push(list(listed.path()).iterator());
    } catch (IOException e) {
      next = Optional.of(new Entry(listed.path(), Optional.of(notListed(e))));
    }
  }

  /** A link to a folder is not followed: it may lead back up, or out of the delivery. */
  private static Optional<Problem> linkedFolder(Path path) {
    if (!Files.isSymbolicLink(path) || !Files.isDirectory(path)) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            Severity.INFO,
            ProblemCode.UNSUPPORTED,
            "A symbolic link to a folder is not followed",
            Optional.empty()));
  }

  private static Problem notListed(IOException failure) {
    return PathReading.io("The folder cannot be listed: " + PathReading.reason(failure));
  }

  private static List<Listed> list(Path folder) throws IOException {
    List<Listed> listed = new ArrayList<>();
    try (Stream<Path> stream = Files.list(folder)) {
      for (Path path : (Iterable<Path>) stream::iterator) {
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        Path name = path.getFileName();
        listed.add(new Listed(path, isFolder, isFolder ? name + "/" : String.valueOf(name)));
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e); // the listing broke off half-way
    }
    listed.sort(Comparator.comparing(Listed::key, TreeFiles::byCodePoint));
    return listed;
  }

  /** The order of the names' UTF-8, which UTF-16 order is not beyond the basic plane. */
  private static int byCodePoint(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        boolean surrogates =
            Character.isSurrogate(a.charAt(i)) != Character.isSurrogate(b.charAt(i));
        int order = Character.compare(a.charAt(i), b.charAt(i));
        return surrogates ? (Character.isSurrogate(a.charAt(i)) ? 1 : -1) : order;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
