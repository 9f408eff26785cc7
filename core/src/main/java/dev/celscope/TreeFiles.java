package dev.celscope;

import dev.celscope.name.NameParser;
import dev.celscope.record.NameParse;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files below a folder in the order of their paths, one folder's listing in memory at a time
 * for each level of depth.
 */
final class TreeFiles implements Iterator<TreeFiles.Entry> {
  /**
   * In a folder of more files each name is read alone: what the names of so many say of each other
   * is known from fewer, and their parses would be held in memory at once.
   */
  private static final int MOST_SIBLINGS = 10_000;

  /** A file and what its name means, or a place in the tree that cannot be read and why. */
  record Entry(Path path, Optional<NameParse> name, Optional<Problem> problem) {}

  /** A listed path; folders sort as if their name ended in {@code /}, so that whole paths sort. */
  private record Listed(Path path, boolean folder, String key, Optional<NameParse> name) {
    Listed withName(NameParse parse) {
      return new Listed(path, folder, key, Optional.of(parse));
    }
  }

  private final Optional<NameParser> names;
  private final Deque<Iterator<Listed>> levels = new ArrayDeque<>();
  private Optional<Entry> next = Optional.empty();

  /** Without a parser, names are not read. */
  TreeFiles(Path root, Optional<NameParser> names) {
    this.names = names;
    boolean folder = Files.isDirectory(root); // a link given by the caller is followed
    levels.push(List.of(new Listed(root, folder, "", Optional.empty())).iterator());
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
      next = Optional.of(new Entry(listed.path(), listed.name(), linkedFolder(listed.path())));
      return;
    }
    try {
      List<Listed> inside = list(listed.path());
      names.ifPresent(parser -> readNames(inside, parser));
      levels.push(inside.iterator());
    } catch (IOException e) {
      next = Optional.of(new Entry(listed.path(), Optional.empty(), Optional.of(notListed(e))));
    }
  }

  /** The files of a folder are read by their names together: what is open in one, others decide. */
  private static void readNames(List<Listed> listed, NameParser names) {
    List<Integer> files =
        IntStream.range(0, listed.size()).filter(i -> !listed.get(i).folder()).boxed().toList();
    if (files.size() > MOST_SIBLINGS) {
      return;
    }
    List<NameParse> parses =
        names.parseAll(files.stream().map(i -> PathReading.text(listed.get(i).path())).toList());
    for (int i = 0; i < parses.size(); i++) {
      listed.set(files.get(i), listed.get(files.get(i)).withName(parses.get(i)));
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
        String key = isFolder ? name + "/" : String.valueOf(name);
        listed.add(new Listed(path, isFolder, key, Optional.empty()));
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
