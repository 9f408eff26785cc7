package dev.celscope.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file name means, read by the grammar of animation production.
 *
 * @param tokens in order of their place; those from folders come first
 * @param repair how the name was won, where it had been decoded in the wrong charset: tokens and
 *     their spans are then those of the repaired name, which their texts make up
 */
public record NameParse(List<NameToken> tokens, Optional<Repair> repair) {
  /** Copies the list. */
  public NameParse {
    tokens = List.copyOf(tokens);
    Objects.requireNonNull(repair, "repair");
  }

  /**
   * The meaning of a name that is as it should be.
   *
   * @param tokens in order of their place; those from folders come first
   */
  public NameParse(List<NameToken> tokens) {
    this(tokens, Optional.empty());
  }

  /**
   * The value of the first token of a kind.
   *
   * @param kind what to look for
   * @return its normalised value; empty where the name holds none
   */
  public Optional<String> find(TokenKind kind) {
    Objects.requireNonNull(kind, "kind");
    return tokens.stream().filter(token -> token.kind() == kind).map(NameToken::value).findFirst();
  }
}
