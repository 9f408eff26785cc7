package dev.celscope.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every reader must hold to, whatever its format. A subclass names the reader and gives whole,
 * small files of its format; with other readers on the class path, blocks and children are read
 * too.
 */
public abstract class ReaderContract {
  /** A name of an exception in front of a message: a failure that the reader did not foresee. */
  private static final Pattern UNFORESEEN = Pattern.compile("^\\w+(?:Exception|Error)\\b.*");

  private static final int MOST_PREFIXES = 1_500;
  private static final int MUTATIONS = 400;

  /**
   * A whole file of the reader's format.
   *
   * @param name file name
   * @param mediaType one of the reader's media types
   * @param content gives the file's bytes, a new copy each time
   */
  public record Sample(String name, String mediaType, Supplier<byte[]> content) {
    /**
     * A sample of bytes.
     *
     * @param name file name
     * @param mediaType one of the reader's media types
     * @param bytes the file
     * @return the sample
     */
    public static Sample of(String name, String mediaType, byte[] bytes) {
      return new Sample(name, mediaType, bytes::clone);
    }
  }

  /**
   * The reader under test.
   *
   * @return one instance
   */
  protected abstract FormatReader reader();

  /**
   * Whole files without problems, one or more for each media type of the reader.
   *
   * @return small ones: each is read thousands of times
   */
  protected abstract List<Sample> samples();

  private Celscope celscope() {
    return Celscope.builder()
        .reader(reader())
        .fileSystemTimes(false)
        .clock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC))
        .build();
  }

  private static Limits limits() {
    return Limits.standard()
        .withBytesRead(64 << 20)
        .withBytesInflated(64 << 20)
        .withWallTime(Duration.ofSeconds(20));
  }

  private FileRecord read(Sample sample, byte[] bytes) {
    return celscope().readAs(sample.mediaType(), ByteSource.of(bytes, limits()), sample.name());
  }

  @Test
  void everyMediaTypeHasASample() {
    assertThat(samples().stream().map(Sample::mediaType)).containsAll(reader().mediaTypes());
  }

  @Test
  void aWholeFileHasNoErrorAndSaysSomething() {
    for (Sample sample : samples()) {
      FileRecord record = read(sample, sample.content().get());
      assertThat(record.problems()).as(sample.name()).noneMatch(ReaderContract::isError);
      assertThat(
              record.media().isPresent()
                  || !record.texts().isEmpty()
                  || !record.attributions().isEmpty()
                  || !record.timestamps().isEmpty())
          .as(sample.name())
          .isTrue();
    }
  }

  @Test
  void anEmptyFileGivesARecord() {
    for (Sample sample : samples()) {
      FileRecord record = read(sample, new byte[0]);
      assertThat(record.file().size()).hasValue(0);
      assertForeseen(record, sample.name() + ", empty");
    }
  }

  @Test
  void everyPrefixGivesARecord() {
    for (Sample sample : samples()) {
      byte[] whole = sample.content().get();
      int step = Math.max(1, whole.length / MOST_PREFIXES);
      for (int length = 0; length < whole.length; length += step) {
        assertForeseen(
            read(sample, Arrays.copyOf(whole, length)), sample.name() + " cut at " + length);
      }
    }
  }

  @Test
  void everyChangedByteGivesARecord() {
    Random random = new Random(20231204);
    for (Sample sample : samples()) {
      byte[] whole = sample.content().get();
      for (int i = 0; i < MUTATIONS && whole.length > 0; i++) {
        byte[] changed = whole.clone();
        int at = random.nextInt(whole.length);
        changed[at] = (byte) random.nextInt(256);
        int second = random.nextInt(Math.min(whole.length, 512));
        changed[second] = (byte) (random.nextBoolean() ? 0xff : 0);
        assertForeseen(
            read(sample, changed), sample.name() + " changed at " + at + " and " + second);
      }
    }
  }

  @Test
  void pathBytesStreamAndChannelGiveTheSame(@TempDir Path folder) throws IOException {
    for (Sample sample : samples()) {
      byte[] bytes = sample.content().get();
      Celscope celscope = celscope();
      FileRecord fromBytes = celscope.read(bytes, sample.name());
      Path file = Files.write(folder.resolve(sample.name()), bytes);
      assertThat(withoutPath(celscope.read(file), folder))
          .isEqualTo(withoutPath(fromBytes, folder));
      assertThat(celscope.read(new ByteArrayInputStream(bytes), sample.name()))
          .isEqualTo(fromBytes);
      try (ByteSource trickling = ByteSource.of(new TricklingChannel(bytes), Limits.standard())) {
        assertThat(celscope.read(trickling, sample.name())).isEqualTo(fromBytes);
      }
    }
  }

  private static void assertForeseen(FileRecord record, String description) {
    assertThat(record.problems())
        .as(description)
        .noneMatch(problem -> UNFORESEEN.matcher(problem.message()).matches())
        .noneMatch(problem -> problem.message().startsWith("The limit wallTime"));
    record.children().forEach(child -> assertForeseen(child, description + ", child"));
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }

  /** The same record as if it had been read from bytes, and its name parsed without folders. */
  private static FileRecord withoutPath(FileRecord record, Path folder) {
    FileInfo file = record.file();
    String prefix = folder.toString() + "/";
    return new FileRecord(
        new FileInfo(
            file.path().filter(path -> path.contains("!")).map(path -> path.replace(prefix, "")),
            file.name(),
            file.size(),
            file.type(),
            file.family(),
            file.detectedBy(),
            file.sha256()),
        record.media(),
        record.timestamps(),
        record.offsets(),
        record.attributions(),
        record.texts(),
        record.history(),
        record.pairs(),
        Optional.empty(),
        record.discrepancies(),
        record.children().stream().map(child -> withoutPath(child, folder)).toList(),
        record.problems());
  }
}
