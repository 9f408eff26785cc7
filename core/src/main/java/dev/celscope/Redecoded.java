package dev.celscope;

import dev.celscope.record.Attribution;
import dev.celscope.record.TextFragment;
import dev.celscope.text.Mojibake;

/**
 * Texts that a program before this one had decoded wrongly, as they were meant. What stood in the
 * file stays in their repair.
 */
final class Redecoded {
  private Redecoded() {}

  static FoundParts of(FoundParts found) {
    return new FoundParts(
        found.media(),
        found.timestamps(),
        found.attributions().stream().map(Redecoded::attribution).toList(),
        found.texts().stream().map(Redecoded::text).toList(),
        found.history(),
        found.discrepancies(),
        found.children(),
        found.problems());
  }

  private static TextFragment text(TextFragment fragment) {
    // What was decoded here was scored already.
    return fragment.repair().isPresent()
        ? fragment
        : Mojibake.repair(fragment.text())
            .flatMap(meant -> meant.repair().map(fragment.withText(meant.text())::withRepair))
            .orElse(fragment);
  }

  private static Attribution attribution(Attribution attribution) {
    return attribution.repair().isPresent()
        ? attribution
        : Mojibake.repair(attribution.value())
            .map(
                meant ->
                    new Attribution(
                        attribution.role(), meant.text(), attribution.origin(), meant.repair()))
            .orElse(attribution);
  }
}
