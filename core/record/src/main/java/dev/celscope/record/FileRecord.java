package dev.celscope.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that one file tells about itself. Always whole in shape, even where little could be
 * read; what kept the rest from being read stands in {@link #problems()}.
 *
 * @param file the file itself: path, size, type
 * @param media what it holds
 * @param timestamps every date, in the order in which they were found
 * @param offsets what the dates tell of the clocks that wrote them
 * @param clues what is usual in one country or under one norm of writing
 * @param attributions every person, program, machine, path and id
 * @param texts every text
 * @param history steps that a program recorded inside the document, in time order
 * @param pairs texts that say the same in two languages
 * @param name what its name means
 * @param discrepancies what does not fit together
 * @param children files inside this one: previews, embedded pictures, attachments, archive entries
 * @param problems what could not be read, and why
 */
public record FileRecord(
    FileInfo file,
    Optional<Media> media,
    List<Timestamp> timestamps,
    List<OffsetEvidence> offsets,
    List<Clue> clues,
    List<Attribution> attributions,
    List<TextFragment> texts,
    List<HistoryEvent> history,
    List<BilingualPair> pairs,
    Optional<NameParse> name,
    List<Discrepancy> discrepancies,
    List<FileRecord> children,
    List<Problem> problems) {
  /** Copies the lists and checks that no component is null. */
  public FileRecord {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(media, "media");
    timestamps = List.copyOf(timestamps);
    offsets = List.copyOf(offsets);
    clues = List.copyOf(clues);
    attributions = List.copyOf(attributions);
    texts = List.copyOf(texts);
    history = List.copyOf(history);
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(name, "name");
    discrepancies = List.copyOf(discrepancies);
    children = List.copyOf(children);
    problems = List.copyOf(problems);
  }

  /**
   * A record without clues.
   *
   * @param file the file itself: path, size, type
   * @param media what it holds
   * @param timestamps every date, in the order in which they were found
   * @param offsets what the dates tell of the clocks that wrote them
   * @param attributions every person, program, machine, path and id
   * @param texts every text
   * @param history steps that a program recorded inside the document, in time order
   * @param pairs texts that say the same in two languages
   * @param name what its name means
   * @param discrepancies what does not fit together
   * @param children files inside this one
   * @param problems what could not be read, and why
   */
  public FileRecord(
      FileInfo file,
      Optional<Media> media,
      List<Timestamp> timestamps,
      List<OffsetEvidence> offsets,
      List<Attribution> attributions,
      List<TextFragment> texts,
      List<HistoryEvent> history,
      List<BilingualPair> pairs,
      Optional<NameParse> name,
      List<Discrepancy> discrepancies,
      List<FileRecord> children,
      List<Problem> problems) {
    this(
        file,
        media,
        timestamps,
        offsets,
        List.of(),
        attributions,
        texts,
        history,
        pairs,
        name,
        discrepancies,
        children,
        problems);
  }

  /**
   * The values that the file attributes with one role.
   *
   * @param role the part to look for
   * @return the values in the order in which they were found, each once
   */
  public List<String> attributed(AttributionRole role) {
    return attributions.stream()
        .filter(attribution -> attribution.role() == role)
        .map(Attribution::value)
        .distinct()
        .toList();
  }

  /**
   * The dates of one role.
   *
   * @param role what happened then
   * @return the timestamps in the order in which they were found
   */
  public List<Timestamp> timestamps(TimestampRole role) {
    return timestamps.stream().filter(timestamp -> timestamp.role() == role).toList();
  }

  /** A short summary for people, a few aligned lines; see the JSON form for all of it. */
  @Override
  public String toString() {
    return new RecordSummary(this).text();
  }
}
