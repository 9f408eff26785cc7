package dev.celscope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.TokenKind;
import dev.celscope.testing.LineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WalkTest {
  private static final Celscope CELSCOPE =
      Celscope.builder().installedReaders(false).reader(new LineReader()).build();

  @TempDir Path folder;

  private void file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text " + path);
  }

  private List<String> walk(Path root, int threads) {
    try (Stream<FileRecord> records = CELSCOPE.walk(root, threads)) {
      return records
          .map(record -> record.file().path().orElseThrow().substring(root.toString().length()))
          .toList();
    }
  }

  @Test
  void recordsComeInTheOrderOfThePathsHoweverManyThreads() throws IOException {
    for (String path :
        List.of("b/c.csv", "b.csv", "b/a/z.csv", "b-1.csv", "a.csv", "b/＃０５.csv", "b/𠮷.csv")) {
      file(path);
    }
    for (int i = 0; i < 200; i++) {
      file("many/" + i + ".csv");
    }
    List<String> one = walk(folder, 1);
    assertThat(one).hasSize(207);
    assertThat(one)
        .isSortedAccordingTo(
            Comparator.comparing(path -> path.codePoints().boxed().toList(), WalkTest::compare));
    assertThat(one).containsSubsequence("/a.csv", "/b-1.csv", "/b.csv", "/b/a/z.csv", "/b/c.csv");
    assertThat(one.indexOf("/b/＃０５.csv")).isLessThan(one.indexOf("/b/𠮷.csv"));
    assertThat(walk(folder, 4)).isEqualTo(one);
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int order = Integer.compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  @Test
  void theNamesOfAFolderDecideWhatIsOpenInOne() throws IOException {
    for (int i = 1200; i < 1210; i++) {
      file("walk/tree_" + i + ".png");
    }
    try (Stream<FileRecord> records = CELSCOPE.walk(folder)) {
      assertThat(records.map(record -> record.name().orElseThrow().find(TokenKind.FRAME)))
          .allMatch(frame -> frame.isPresent())
          .hasSize(10);
    }
  }

  @Test
  void aSingleFileIsATreeOfItself() throws IOException {
    file("a.csv");
    assertThat(walk(folder.resolve("a.csv"), 2)).containsExactly("");
  }

  @Test
  void aTreeThatIsNotThereGivesARecordThatSaysSo() {
    try (Stream<FileRecord> records = CELSCOPE.walk(folder.resolve("missing"))) {
      assertThat(records.flatMap(record -> record.problems().stream()))
          .extracting(Problem::message)
          .containsExactly("No such file");
    }
  }

  @Test
  void linksToFilesAreReadAndLinksToFoldersAreNotFollowed() throws IOException {
    file("a/x.csv");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("a/x.csv"));
    Files.createSymbolicLink(folder.resolve("nowhere.csv"), folder.resolve("gone"));
    try (Stream<FileRecord> records = CELSCOPE.walk(folder)) {
      assertThat(
              records.map(
                  record ->
                      record.file().name()
                          + ": "
                          + record.texts().size()
                          + record.problems().stream().map(Problem::message).toList()))
          .containsExactly(
              "loop: 0[A symbolic link to a folder is not followed]",
              "x.csv: 1[]",
              "link.csv: 1[]",
              "nowhere.csv: 0[No such file]");
    }
  }

  @Test
  @Timeout(20)
  void pipesAreNotWaitedFor() throws Exception {
    file("a.csv");
    Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.csv").toString()).start();
    assumeThat(mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0).isTrue();
    try (Stream<FileRecord> records = CELSCOPE.walk(folder)) {
      assertThat(records.skip(1).findFirst().orElseThrow().problems())
          .extracting(Problem::message)
          .containsExactly("Not a regular file but a pipe, socket or device");
    }
  }

  @Test
  void aWalkClosedHalfWayReadsNoFurther() throws IOException {
    for (int i = 0; i < 500; i++) {
      file(i + ".csv");
    }
    List<FileRecord> seen = new ArrayList<>();
    try (Stream<FileRecord> records = CELSCOPE.walk(folder, 2)) {
      records.limit(3).forEach(seen::add);
    }
    assertThat(seen).hasSize(3);
    assertThat(
            Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("celscope-"))
                .filter(thread -> !thread.isDaemon()))
        .isEmpty();
  }

  @Test
  void anUnreadableFolderGivesARecordAndTheWalkGoesOn() throws IOException {
    file("a/x.csv");
    file("b.csv");
    Path locked = folder.resolve("a");
    assumeThat(locked.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(locked)).as("root may list anything").isFalse();
    try (Stream<FileRecord> records = CELSCOPE.walk(folder)) {
      assertThat(records.map(record -> record.problems().size())).containsExactly(1, 0);
    } finally {
      assertThat(locked.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void aWalkNeedsAThread() {
    assertThatIllegalArgumentException().isThrownBy(() -> CELSCOPE.walk(folder, 0));
  }
}
