package dev.celscope;

import dev.celscope.format.FileType;
import dev.celscope.format.FileTypes;
import dev.celscope.format.FormatReader;
import dev.celscope.format.TypeDetector;
import dev.celscope.name.NameParser;
import dev.celscope.record.FileRecord;
import dev.celscope.record.NameParse;
import dev.celscope.record.ProblemCode;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what animation files tell about themselves.
 *
 * <pre>{@code
 * Celscope celscope = Celscope.standard();
 * FileRecord file = celscope.read(Path.of("LMN_S03E05_SC012_LO_v03.psd"));
 * try (Stream<FileRecord> delivery = celscope.walk(Path.of("delivery"))) {
 *   delivery.filter(record -> !record.problems().isEmpty()).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A file never makes a read fail: what cannot be read becomes a {@linkplain
 * FileRecord#problems() problem} of its record. Immutable, and safe for use by many threads.
 */
public final class Celscope {
  private final Options options;
  private final Readers readers;
  private final NameParser names;
  private final FileReading reading;
  private final PathReading paths;

  private Celscope(Options options, Readers readers, NameParser names) {
    this.options = options;
    this.readers = readers;
    this.names = names;
    this.reading =
        new FileReading(options, readers, TypeDetector.standard(), new Enrichment(names, options));
    this.paths = new PathReading(reading);
  }

  /**
   * Every reader on the class path or module path, with {@linkplain Options#standard() standard
   * options}.
   *
   * @return a new instance
   */
  public static Celscope standard() {
    return builder().build();
  }

  /**
   * Starts an instance with options and readers of the caller's choice.
   *
   * @return a builder with the standard options
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file.
   *
   * @param path the file; not null
   * @return its record; one with a problem of code {@link ProblemCode#IO} where it cannot be opened
   *     or is no regular file
   */
  public FileRecord read(Path path) {
    return paths.read(path);
  }

  /**
   * Reads bytes.
   *
   * @param bytes content of the file, not to be changed meanwhile; not null
   * @param name its name; may be empty
   * @return its record, with no file-system times
   */
  public FileRecord read(byte[] bytes, String name) {
    return read(ByteSource.of(bytes, options.limits()), name);
  }

  /**
   * Reads a stream to its end, or to {@link Limits#bytesSpooled()}.
   *
   * @param stream content of the file; left open; not null
   * @param name its name; may be empty
   * @return its record, with no file-system times; one with a problem of code {@link
   *     ProblemCode#IO} where the stream fails
   */
  public FileRecord read(InputStream stream, String name) {
    try (ByteSource source = ByteSource.of(stream, options.limits())) {
      return read(source, name);
    } catch (IOException e) {
      return reading.unreadable(
          Nesting.outermost(Optional.empty(), name), Failures.of(e, "file"), List.of());
    }
  }

  /**
   * Reads a source. Its own limits hold, not those of this instance.
   *
   * @param source content of the file; left open; not null
   * @param name its name; may be empty
   * @return its record, with no file-system times
   */
  public FileRecord read(ByteSource source, String name) {
    return reading.read(source, Nesting.outermost(Optional.empty(), name), List.of());
  }

  /**
   * Reads a source as a format that the caller names, whatever its content looks like. Its own
   * limits hold, not those of this instance.
   *
   * @param mediaType a format as {@code types.tsv} names it: {@code image/png}
   * @param source content of the file; left open; not null
   * @param name its name; may be empty
   * @return its record, with no file-system times
   * @throws IllegalArgumentException if there is no such format
   */
  public FileRecord readAs(String mediaType, ByteSource source, String name) {
    FileType type =
        FileTypes.standard()
            .find(mediaType)
            .orElseThrow(() -> new IllegalArgumentException("No format " + mediaType));
    return reading.readAs(type, source, Nesting.outermost(Optional.empty(), name));
  }

  /**
   * Reads every file below a folder, on as many threads as there are processors.
   *
   * @param root a folder, or a single file; not null
   * @return the records; see {@link #walk(Path, int)}
   */
  public Stream<FileRecord> walk(Path root) {
    return walk(root, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads every file below a folder. The stream is lazy, in the order of the paths (by code point,
   * {@code /} between their parts), and keeps only a few records at a time in memory, however large
   * the tree. Symbolic links to folders are not followed. A folder that cannot be listed, a socket,
   * a pipe or a dangling link gives a record with a problem.
   *
   * @param root a folder, or a single file; not null
   * @param threads how many files are read at once, one or more; makes no difference to the result
   * @return the records; to be closed if not read to its end
   */
  public Stream<FileRecord> walk(Path root, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("A walk needs at least one thread, not " + threads);
    }
    return ParallelReads.of(
        new TreeFiles(root, options.conclusions() ? Optional.of(names) : Optional.empty()),
        paths::read,
        threads);
  }

  /**
   * Reads the meaning of a file name alone.
   *
   * @param name a file name, with its extension; not null
   * @return its tokens
   */
  public NameParse readName(String name) {
    return names.parse(name);
  }

  /**
   * The readers that are asked, in that order.
   *
   * @return an immutable list
   */
  public List<FormatReader> readers() {
    return readers.all();
  }

  /**
   * How files are read.
   *
   * @return the options
   */
  public Options options() {
    return options;
  }

  /** Collects options and readers; what is not set stays as {@link Options#standard()} has it. */
  public static final class Builder {
    private Options options = Options.standard();
    private final List<FormatReader> ownReaders = new ArrayList<>();
    private boolean installedReaders = true;
    private NameParser names = NameParser.standard();

    private Builder() {}

    /**
     * Sets what one file may cost.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(Limits limits) {
      options = options.withLimits(limits);
      return this;
    }

    /**
     * Switches the times of file-system entries on or off.
     *
     * @param on on by default
     * @return this builder
     */
    public Builder fileSystemTimes(boolean on) {
      options = options.withFileSystemTimes(on);
      return this;
    }

    /**
     * Switches the SHA-256 of each file on or off; it reads all of the file.
     *
     * @param on off by default
     * @return this builder
     */
    public Builder hashing(boolean on) {
      options = options.withHashing(on);
      return this;
    }

    /**
     * Switches texts on or off.
     *
     * @param on on by default
     * @return this builder
     */
    public Builder texts(boolean on) {
      options = options.withTexts(on);
      return this;
    }

    /**
     * Switches the records of files inside files on or off.
     *
     * @param on on by default
     * @return this builder
     */
    public Builder children(boolean on) {
      options = options.withChildren(on);
      return this;
    }

    /**
     * Switches what follows from the values of a file on or off: languages, bilingual pairs, texts
     * that were decoded wrongly, the meaning of the name, clues, offsets from UTC and what does not
     * fit. Without them a record holds what stands in the file, and costs up to half the time.
     *
     * @param on on by default
     * @return this builder
     */
    public Builder conclusions(boolean on) {
      options = options.withConclusions(on);
      return this;
    }

    /**
     * Sets the clock that tells what lies in the future.
     *
     * @param clock the system's clock by default
     * @return this builder
     */
    public Builder clock(Clock clock) {
      options = options.withClock(clock);
      return this;
    }

    /**
     * Adds a reader, which is asked before those that are installed.
     *
     * @param reader a reader of one's own
     * @return this builder
     */
    public Builder reader(FormatReader reader) {
      ownReaders.add(Objects.requireNonNull(reader, "reader"));
      return this;
    }

    /**
     * Switches the readers on the class path or module path on or off.
     *
     * @param on on by default
     * @return this builder
     */
    public Builder installedReaders(boolean on) {
      installedReaders = on;
      return this;
    }

    /**
     * Sets the parser of file names, for instance one that knows the caller's shows.
     *
     * @param parser the standard one by default
     * @return this builder
     */
    public Builder names(NameParser parser) {
      names = Objects.requireNonNull(parser, "parser");
      return this;
    }

    /**
     * The instance as it was described.
     *
     * @return a new, immutable instance
     */
    public Celscope build() {
      List<FormatReader> all = new ArrayList<>(ownReaders);
      if (installedReaders) {
        all.addAll(Readers.installed());
      }
      return new Celscope(options, new Readers(all), names);
    }
  }
}
