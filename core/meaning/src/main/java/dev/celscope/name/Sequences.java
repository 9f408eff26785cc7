package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The frame sequences among the names of a folder or a tree. A version, a date, a shot or a copy
 * counter is never taken for a frame; the inserted drawings of a cel stay with it.
 *
 * @param sequences by their prefix, then their suffix
 * @param others names that belong to no sequence, in their natural order
 */
public record Sequences(List<FrameSequence> sequences, List<String> others) {
  /** Copies the lists. */
  public Sequences {
    sequences = List.copyOf(sequences);
    others = List.copyOf(others);
  }

  /**
   * Groups names. Names that are notations of sequences themselves, {@code shot.1001-1096#.exr},
   * count as such. The order of the names changes nothing.
   *
   * @param names file names or paths
   * @return the sequences, of one frame or more each, and what is left
   */
  public static Sequences of(Collection<String> names) {
    return of(NameParser.standard(), names);
  }

  /**
   * Groups names with the caller's own parser.
   *
   * @param parser reads the names
   * @param names file names or paths
   * @return the sequences, of one frame or more each, and what is left
   */
  public static Sequences of(NameParser parser, Collection<String> names) {
    List<String> sorted = new ArrayList<>(new TreeSet<>(names));
    List<NameParse> parses = parser.parseAll(sorted);
    Map<SequenceKey, SequenceBuilder> groups = new TreeMap<>();
    List<FrameSequence> notations = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      String name = sorted.get(i);
      // The tokens of a repaired name have no place in the name as it stands.
      NameParse parse =
          parses.get(i).repair().isPresent() ? new NameParse(List.of()) : parses.get(i);
      Optional<FrameSequence> notation = NotationReader.read(name, parse);
      Optional<NameToken> number = number(parse);
      if (notation.isPresent()) {
        notations.add(notation.get());
      } else if (number.isPresent()) {
        SequenceKey key = SequenceKey.of(name, number.get());
        groups.computeIfAbsent(key, SequenceBuilder::new).add(number.get());
      } else {
        others.add(name);
      }
    }
    List<FrameSequence> sequences = new ArrayList<>(notations);
    groups.values().forEach(group -> sequences.addAll(group.build()));
    return new Sequences(sequences, others);
  }

  /** The token that numbers a name within its sequence. */
  private static Optional<NameToken> number(NameParse parse) {
    Optional<NameToken> frame = last(parse, TokenKind.FRAME);
    return frame.isPresent() ? frame : last(parse, TokenKind.DRAWING);
  }

  private static Optional<NameToken> last(NameParse parse, TokenKind kind) {
    return parse.tokens().stream()
        .filter(token -> token.kind() == kind && token.folder().isEmpty())
        .reduce((first, second) -> second);
  }
}
