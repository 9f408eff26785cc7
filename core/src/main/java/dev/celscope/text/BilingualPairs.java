package dev.celscope.text;

import dev.celscope.record.BilingualPair;
import dev.celscope.record.TextFragment;
import java.util.List;

/** Finds texts of one record that say the same in two languages. */
public final class BilingualPairs {
  private BilingualPairs() {}

  /**
   * The pairs among the texts of one record, by their places, scripts and shared anchors.
   *
   * @param fragments the texts, with script and language
   * @return the pairs, in the order of their first texts
   */
  public static List<BilingualPair> find(List<TextFragment> fragments) {
    return List.of();
  }
}
