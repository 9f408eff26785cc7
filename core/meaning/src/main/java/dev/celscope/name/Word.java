package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary, or a show that the caller knows.
 *
 * @param text in lower case
 * @param senses at least one
 */
record Word(String text, List<Sense> senses) {
  Word {
    senses = List.copyOf(senses);
  }

  @Nullable Sense sense(Role role) {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.get(i).role() == role) {
        return senses.get(i);
      }
    }
    return null;
  }

  @Nullable Sense sense(Role role, TokenKind kind) {
    for (int i = 0; i < senses.size(); i++) {
      Sense sense = senses.get(i);
      if (sense.role() == role && sense.kind() == kind) {
        return sense;
      }
    }
    return null;
  }

  boolean has(Role role) {
    return sense(role) != null;
  }
}
