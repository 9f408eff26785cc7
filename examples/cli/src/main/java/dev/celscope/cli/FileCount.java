package dev.celscope.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;

/** How many files lie below some paths, counted in the background. */
final class FileCount extends SimpleFileVisitor<Path> {
  private long count;
  private volatile boolean finished;

  private FileCount() {}

  /** Starts to count; the thread ends with the program. */
  static FileCount start(List<Path> paths) {
    var files = new FileCount();
    var thread = new Thread(() -> files.count(paths), "file-count");
    thread.setDaemon(true);
    thread.start();
    return files;
  }

  /** The number of files; empty until all are counted. */
  OptionalLong total() {
    return finished ? OptionalLong.of(count) : OptionalLong.empty();
  }

  private void count(List<Path> paths) {
    try {
      for (Path path : paths) {
        Files.walkFileTree(path, this);
      }
      finished = true;
    } catch (IOException e) {
      // Then the time left is not known; what cannot be read, reading itself will tell.
      finished = false;
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    count++;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    count++;
    return FileVisitResult.CONTINUE;
  }
}
