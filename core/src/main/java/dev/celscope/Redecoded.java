package dev.celscope;

import dev.celscope.record.Attribution;
import dev.celscope.record.TextFragment;
import dev.celscope.text.DecodedText;
import dev.celscope.text.Mojibake;
import java.util.HashMap;
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
    return new FoundParts(
        found.media(),
        found.timestamps(),
        found.attributions().stream().map(redecoded::attribution).toList(),
        found.texts().stream().map(redecoded::text).toList(),
        found.history(),
        found.discrepancies(),
        found.children(),
        found.problems());
  }

  private Optional<DecodedText> meant(String text) {
    return Mojibake.isSuspect(text)
        ? meant.computeIfAbsent(text, Mojibake::repair)
        : Optional.empty();
  }

  private TextFragment text(TextFragment fragment) {
    // What was decoded here was scored already.
    return fragment.repair().isPresent()
        ? fragment
        : meant(fragment.text())
            .flatMap(text -> text.repair().map(fragment.withText(text.text())::withRepair))
            .orElse(fragment);
  }

  private Attribution attribution(Attribution attribution) {
    return attribution.repair().isPresent()
        ? attribution
        : meant(attribution.value())
            .map(
                text ->
                    new Attribution(
                        attribution.role(), text.text(), attribution.origin(), text.repair()))
            .orElse(attribution);
  }
}
