package dev.celscope;

import dev.celscope.name.NameContradictions;
import dev.celscope.name.NameParser;
import dev.celscope.record.BilingualPair;
import dev.celscope.record.Clue;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileInfo;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Moment;
import dev.celscope.record.NameParse;
import dev.celscope.record.OffsetEvidence;
import dev.celscope.record.TextFragment;
import dev.celscope.record.Timestamp;
import dev.celscope.text.BilingualPairs;
import dev.celscope.text.Languages;
import dev.celscope.text.LocaleClues;
import dev.celscope.time.Discrepancies;
import dev.celscope.time.OffsetClues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is concluded from a file's values once they are all there: languages, pairs, the meaning of
 * the name, what does not fit.
 */
final class Enrichment {
  /** What its texts and its name mean. */
  private record Meaning(
      List<TextFragment> texts,
      List<Clue> clues,
      List<BilingualPair> pairs,
      Optional<NameParse> name) {
    /** Texts as they were read. */
    static Meaning of(FoundParts read) {
      return new Meaning(read.texts(), read.clues(), List.of(), Optional.empty());
    }
  }

  private final NameParser names;
  private final Options options;

  Enrichment(NameParser names, Options options) {
    this.names = names;
    this.options = options;
  }

  FileRecord enrich(FileInfo file, FoundParts read, Nesting nesting) {
    if (!options.conclusions()) {
      Meaning plain = Meaning.of(read);
      return record(file, read, read.timestamps(), plain, List.of(), read.discrepancies());
    }
    FoundParts found = Redecoded.of(read);
    Optional<NameParse> name = name(nesting);
    List<Timestamp> timestamps = new ArrayList<>(found.timestamps());
    name.ifPresent(parse -> timestamps.addAll(NamedDates.of(parse)));
    List<Clue> locale = LocaleClues.find(found.texts(), found.attributions());
    List<TextFragment> texts = Languages.annotate(found.texts(), locale);
    List<Clue> clues = new ArrayList<>(found.clues());
    clues.addAll(locale);
    var meaning = new Meaning(texts, clues, BilingualPairs.find(texts), name);
    FileRecord plain = record(file, found, timestamps, meaning, List.of(), found.discrepancies());
    List<Discrepancy> discrepancies = new ArrayList<>(found.discrepancies());
    discrepancies.addAll(NameContradictions.find(plain));
    discrepancies.addAll(Discrepancies.check(plain, options.clock().instant()));
    List<OffsetEvidence> offsets = OffsetClues.find(plain);
    return record(file, found, timestamps, meaning, offsets, discrepancies);
  }

  private static FileRecord record(
      FileInfo file,
      FoundParts found,
      List<Timestamp> timestamps,
      Meaning meaning,
      List<OffsetEvidence> offsets,
      List<Discrepancy> discrepancies) {
    return new FileRecord(
        file,
        found.media(),
        timestamps,
        offsets,
        meaning.clues(),
        found.attributions(),
        meaning.texts(),
        inTimeOrder(found.history()),
        meaning.pairs(),
        meaning.name(),
        discrepancies,
        found.children(),
        found.problems());
  }

  private Optional<NameParse> name(Nesting nesting) {
    if (nesting.name().isEmpty()) {
      return Optional.empty();
    }
    // Folders tell of the files in them, but the path inside another file is that format's own.
    Optional<String> path = nesting.depth() == 0 ? nesting.path() : Optional.empty();
    NameParse parse = nesting.parse().orElseGet(() -> names.parse(path.orElse(nesting.name())));
    return parse.tokens().isEmpty() ? Optional.empty() : Optional.of(parse);
  }

  /**
   * Programs write their history in time order, but merged packets do not keep it. Only instants
   * can be told apart in time; where a step has none, the file's own order is left alone.
   */
  private static List<HistoryEvent> inTimeOrder(List<HistoryEvent> history) {
    boolean inOrder = true;
    Instant before = Instant.MIN;
    for (HistoryEvent event : history) {
      if (!(event.when().orElse(null) instanceof Moment.Absolute moment)) {
        return history;
      }
      Instant when = moment.value().toInstant();
      inOrder &= !when.isBefore(before);
      before = when;
    }
    return inOrder
        ? history
        : history.stream()
            .sorted(
                Comparator.comparing(
                    event -> ((Moment.Absolute) event.when().orElseThrow()).value().toInstant()))
            .toList();
  }
}
