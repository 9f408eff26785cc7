package dev.celscope;

import dev.celscope.record.Attribution;
import dev.celscope.record.TextFragment;
import dev.celscope.text.DecodedText;
import dev.celscope.text.Mojibake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts that a program before this one had decoded wrongly, as they were meant. What stood in the
 * file stays in their repair.
 */
final class Redecoded {
  /** By what stood in the file: names and layers stand in many places of one. */
  private final Map<String, Optional<DecodedText>> meant = new HashMap<>();

  private Redecoded() {}

  static FoundParts of(FoundParts found) {
    Redecoded redecoded = new Redecoded();
    List<Attribution> attributions = redecoded.attributions(found.attributions());
    List<TextFragment> texts = redecoded.texts(found.texts());
    return new FoundParts(
        found.media(),
        found.timestamps(),
        attributions,
        texts,
        found.history(),
        found.clues(),
        found.discrepancies(),
        found.children(),
        found.problems());
  }

  private Optional<DecodedText> meant(String text) {
    return Mojibake.isSuspect(text)
        ? meant.computeIfAbsent(text, Mojibake::repair)
        : Optional.empty();
  }

  private List<TextFragment> texts(List<TextFragment> fragments) {
    List<TextFragment> texts = new ArrayList<>(fragments.size());
    for (TextFragment fragment : fragments) {
      // What was decoded here was scored already.
      Optional<DecodedText> text =
          fragment.repair().isPresent() ? Optional.empty() : meant(fragment.text());
      texts.add(text.isPresent() ? repaired(fragment, text.get()) : fragment);
    }
    return texts;
  }

  private static TextFragment repaired(TextFragment fragment, DecodedText text) {
    return fragment.withText(text.text()).withRepair(text.repair().orElseThrow());
  }

  private List<Attribution> attributions(List<Attribution> all) {
    List<Attribution> attributions = new ArrayList<>(all.size());
    for (Attribution attribution : all) {
      Optional<DecodedText> text =
          attribution.repair().isPresent() ? Optional.empty() : meant(attribution.value());
      attributions.add(text.isPresent() ? repaired(attribution, text.get()) : attribution);
    }
    return attributions;
  }

  private static Attribution repaired(Attribution attribution, DecodedText text) {
    return new Attribution(attribution.role(), text.text(), attribution.origin(), text.repair());
  }
}
