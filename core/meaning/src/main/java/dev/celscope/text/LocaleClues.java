package dev.celscope.text;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.Origin;
import dev.celscope.record.Repair;
import dev.celscope.record.TextFragment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is usual in one country or under one norm of writing: fonts, code pages, spellings. It
 * draws no conclusion; each clue is told once, where it stands first.
 */
public final class LocaleClues {
  /** A score from which on a code page is taken for known. */
  private static final double KNOWN = 0.9;

  /** More different ones tell nothing new. */
  private static final int MOST = 100;

  private final Map<List<Object>, Clue> found = new LinkedHashMap<>();

  private LocaleClues() {}

  /**
   * The clues of one record.
   *
   * @param texts its texts
   * @param attributions its fonts among them
   * @return each different clue once: code pages, fonts, spellings
   */
  public static List<Clue> find(List<TextFragment> texts, List<Attribution> attributions) {
    LocaleClues clues = new LocaleClues();
    texts.forEach(text -> clues.codePage(text.repair(), text.origin()));
    for (Attribution attribution : attributions) {
      clues.codePage(attribution.repair(), attribution.origin());
      if (attribution.role() == AttributionRole.FONT) {
        FontLanguages.of(attribution.value())
            .ifPresent(
                tag -> clues.add(Clue.Kind.FONT, tag, attribution.value(), attribution.origin()));
      } else if (attribution.role() == AttributionRole.SYSTEM_CHARSET) {
        CodePageLanguages.of(attribution.value())
            .ifPresent(
                tag ->
                    clues.add(Clue.Kind.CODE_PAGE, tag, attribution.value(), attribution.origin()));
      }
    }
    for (TextFragment text : texts) {
      Spellings.in(text.text())
          .forEach((word, tag) -> clues.add(Clue.Kind.SPELLING, tag, word, text.origin()));
    }
    return List.copyOf(clues.found.values());
  }

  private void codePage(Optional<Repair> repair, Origin origin) {
    repair
        .filter(how -> how.score() >= KNOWN && how.original().isEmpty())
        .ifPresent(
            how ->
                CodePageLanguages.of(how.charset())
                    .ifPresent(tag -> add(Clue.Kind.CODE_PAGE, tag, how.charset(), origin)));
  }

  private void add(Clue.Kind kind, String tag, String value, Origin origin) {
    if (found.size() < MOST) {
      found.putIfAbsent(List.of(kind, tag, value), new Clue(kind, tag, value, origin));
    }
  }
}
