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

  private final FolderMemory folders;

  Surroundings(
      NameHints hints,
      @Nullable Trie shows,
      @Nullable DateOrder dateOrder,
      boolean splitsCodes,
      List<Claim> claims) {
    this(hints, shows, dateOrder, splitsCodes, claims, new FolderMemory());
  }

  private Surroundings(
      NameHints hints,
      @Nullable Trie shows,
      @Nullable DateOrder dateOrder,
      boolean splitsCodes,
      List<Claim> claims,
      FolderMemory folders) {
    this.hints = hints;
    this.shows = shows;
    this.dateOrder = dateOrder;
    this.splitsCodes = splitsCodes;
    this.claims = claims;
    this.folders = folders;
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

  /** Folders read with these surroundings, before any folder spoke. */
  FolderMemory folders() {
    return folders;
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
    return new Surroundings(hints, shows, dateOrder, splitsCodes, all, folders);
  }
}
