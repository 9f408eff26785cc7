package dev.celscope.format;

import dev.celscope.source.ByteSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Says what a file is, and why: by its first bytes, then by a look into the container that they
 * tell, then by its name. What begins how stands in {@code magics.tsv}, what tells the relatives in
 * one container apart in {@code inside.tsv}. A {@link FallbackDetector} is asked for what neither
 * knows. Immutable, for any number of threads.
 */
public final class TypeDetector {
  private static final TypeDetector STANDARD = new TypeDetector(FileTypes.standard());

  private static final Detection NOTHING =
      new Detection(FileType.UNKNOWN, "no magic, no known extension", false);

  private final FileTypes types;
  private final Content content;
  private final Relations relations;
  private final List<Clues.Clue> names;
  private final FileType plainText;

  private TypeDetector(FileTypes types) {
    this.types = types;
    var clues = new Clues(types);
    content = new Content(types, clues);
    relations = new Relations(types, clues, content.withMagic());
    names = clues.of("name");
    plainText = types.require("text/plain");
  }

  /**
   * The detector that knows {@link FileTypes#standard()}.
   *
   * @return always the same instance
   */
  public static TypeDetector standard() {
    return STANDARD;
  }

  /**
   * Says what a file is.
   *
   * @param source the file; not null
   * @param name last part of its path, or empty where it has none; not null
   * @return what it is taken for and why; {@link FileType#UNKNOWN} where nothing tells
   * @throws IOException if the file cannot be read; a broken container is no such case
   */
  public Detection detect(ByteSource source, String name) throws IOException {
    Objects.requireNonNull(name, "name");
    var probe = new Probe(source, name);
    List<FileType> claimed = types.withExtension(probe.extension());
    Told told = content.tell(probe);
    if (told == null || told.type().equals(plainText)) {
      for (Clues.Clue clue : names) {
        if (clue.glob().matches(name.toLowerCase(Locale.ROOT))) {
          return new Detection(clue.type(), "name " + clue.glob(), false);
        }
      }
    }
    return told == null ? byName(probe, claimed) : byContent(probe, claimed, told);
  }

  private Detection byContent(Probe probe, List<FileType> claimed, Told told) throws IOException {
    for (FileType type : claimed) {
      if (relations.refines(type, told)) {
        return new Detection(type, told.why() + ", extension ." + probe.extension(), false);
      }
    }
    var detection =
        new Detection(told.type(), told.why(), relations.contradicts(claimed, told.type()));
    return told.type().equals(plainText) && claimed.isEmpty()
        ? Fallbacks.detect(probe.source(), probe.name()).orElse(detection)
        : detection;
  }

  private static Detection byName(Probe probe, List<FileType> claimed) throws IOException {
    return claimed.isEmpty()
        ? Fallbacks.detect(probe.source(), probe.name()).orElse(NOTHING)
        : new Detection(claimed.get(0), "extension ." + probe.extension(), false);
  }
}
