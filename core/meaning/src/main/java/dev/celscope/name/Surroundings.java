package dev.celscope.name;

import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known before a name is read: the caller's hints, and what the folders above it say. */
final class Surroundings {
  private final NameHints hints;
  private final @Nullable Trie shows;
  private final @Nullable DateOrder dateOrder;
  private final boolean splitsCodes;
  private final List<Claim> claims;

  /** Of several threads that read folders at once, any may leave its own here: they are equal. */
  private volatile @Nullable ReadFolders lastFolders;

  Surroundings(
      NameHints hints,
      @Nullable Trie shows,
      @Nullable DateOrder dateOrder,
      boolean splitsCodes,
      List<Claim> claims) {
    this.hints = hints;
    this.shows = shows;
    this.dateOrder = dateOrder;
    this.splitsCodes = splitsCodes;
    this.claims = claims;
  }

  NameHints hints() {
    return hints;
  }

  @Nullable Trie shows() {
    return shows;
  }

  @Nullable DateOrder dateOrder() {
    return dateOrder;
  }

  /** Whether 305 beside a show may be the fifth episode of its third season. */
  boolean splitsCodes() {
    return splitsCodes;
  }

  /** These surroundings, with what the names of one folder agree on. */
  Surroundings agreeing(@Nullable DateOrder order, boolean splits) {
    return new Surroundings(hints, shows, order, splits, claims);
  }

  /** The folders last read with these surroundings; null where none were. */
  @Nullable ReadFolders lastFolders() {
    return lastFolders;
  }

  void lastFolders(ReadFolders folders) {
    lastFolders = folders;
  }

  /** What the folders say, from the outermost. */
  List<Claim> claims() {
    return claims;
  }

  boolean says(TokenKind kind) {
    return find(kind) != null;
  }

  /** What the innermost folder that speaks of a kind says. */
  @Nullable Claim find(TokenKind kind) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).kind() == kind) {
        return claims.get(i);
      }
    }
    return null;
  }

  /** These surroundings with what one folder more says. */
  Surroundings inside(List<Claim> folder) {
    if (folder.isEmpty()) {
      return this;
    }
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(folder);
    return new Surroundings(hints, shows, dateOrder, splitsCodes, all);
  }
}
