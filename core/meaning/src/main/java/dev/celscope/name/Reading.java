package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.Repair;
import dev.celscope.record.TokenKind;
import dev.celscope.text.DecodedText;
import dev.celscope.text.Mojibake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A path being read: its folders from the outermost, then its name. */
final class Reading {
  /** A name longer than any file system allows is read this far; the rest is text. */
  static final int LONGEST_NAME = 1024;

  private static final Comparator<Claim> BY_PLACE = Comparator.comparingInt(Claim::start);

  private final List<NameToken> tokens = new ArrayList<>(16);
  private final List<Draft> folders;
  private Optional<Repair> repair = Optional.empty();

  private Reading(List<Draft> folders) {
    this.folders = folders;
  }

  static NameParse parse(String path, Surroundings nothing) {
    int slash = lastSlash(path, path.length());
    ReadFolders above = ReadFolders.of(path.substring(0, Math.max(slash, 0)), nothing);
    var reading = new Reading(above.drafts());
    reading.name(reading.repaired(path.substring(slash + 1)), above.around());
    return new NameParse(reading.tokens, reading.repair);
  }

  /** The name that was meant, where it had been decoded in the wrong charset. */
  private String repaired(String name) {
    if (!WrongCharset.isSuspect(name)) {
      return name;
    }
    Optional<DecodedText> meant = Mojibake.repair(name);
    repair = meant.flatMap(DecodedText::repair);
    return meant.map(DecodedText::text).orElse(name);
  }

  /** Index of the last separator of folders before a place; −1 where there is none. */
  static int lastSlash(String path, int before) {
    int at = before - 1;
    while (at >= 0 && path.charAt(at) != '/' && path.charAt(at) != '\\') {
      at--;
    }
    return at;
  }

  private void name(String name, Surroundings around) {
    String sidecar = SidecarRule.whole(name);
    if (!sidecar.isEmpty()) {
      tokens.add(token(TokenKind.SIDECAR, sidecar, name, 0, name.length(), "sidecar-name"));
      return;
    }
    int read = Math.min(name.length(), LONGEST_NAME);
    FoldedName folded = FoldedName.of(name.substring(0, read));
    Extension extension = Extension.of(folded);
    int whole = folded.length();
    folded.cut(extension.dot());
    var draft = new Draft(folded, extension.medium(), around);
    Grammar.read(draft);
    weigh(draft);
    folded.cut(whole);
    if (extension.dot() < whole) {
      String text = folded.text(extension.dot() + 1, whole);
      draft.claimText(
          TokenKind.EXTENSION, text, extension.dot() + 1, whole, "extension", Mark.SURE);
    }
    cover(draft);
    if (read < name.length()) {
      String rest = name.substring(read);
      tokens.add(token(TokenKind.TEXT, rest, rest, read, name.length(), "too-long"));
    }
  }

  /** Weighs the name with its folders, and writes down what the folders say. */
  private void weigh(Draft name) {
    List<Draft> all = new ArrayList<>(folders);
    all.add(name);
    Evidence.weigh(all);
    Grammar.finish(name);
    Folders.show(folders, name);
    for (Draft folder : folders) {
      folder.claims().sort(BY_PLACE);
      for (Claim claim : folder.claims()) {
        add(folder.name(), claim, 0, Optional.of(folder.name().original()));
      }
    }
  }

  /** Tokens for all claims, and text for what is between them. */
  private void cover(Draft draft) {
    List<Claim> claims = draft.claims();
    claims.sort(BY_PLACE);
    FoldedName name = draft.name();
    int at = 0;
    int covered = 0;
    for (Claim claim : claims) {
      covered = text(name, at, claim.start(), covered);
      covered = add(name, claim, covered, Optional.empty());
      at = Math.max(at, claim.end());
    }
    text(name, at, name.length(), covered);
  }

  /** Text between two places: separators and words apart. */
  private int text(FoldedName name, int from, int to, int coveredBefore) {
    int covered = coveredBefore;
    int at = from;
    while (at < to) {
      boolean separator = FoldedName.separates(name.at(at));
      int end = at + 1;
      while (end < to && FoldedName.separates(name.at(end)) == separator) {
        end++;
      }
      int start = Math.max(name.originalStart(at), covered);
      int stop = name.originalEnd(end);
      if (stop > start) {
        String text = name.original().substring(start, stop);
        String rule = separator ? "separator" : "not-understood";
        tokens.add(token(TokenKind.TEXT, text, text, start, stop, rule));
        covered = stop;
      }
      at = end;
    }
    return covered;
  }

  private int add(FoldedName name, Claim claim, int covered, Optional<String> folder) {
    int start = Math.max(name.originalStart(claim.start()), covered);
    int end = name.originalEnd(claim.end());
    if (end <= start) {
      return covered;
    }
    tokens.add(
        new NameToken(
            claim.kind(),
            claim.value(),
            name.original().substring(start, end),
            start,
            end,
            claim.rule(),
            claim.confidence(),
            claim.alternatives(),
            Optional.ofNullable(claim.moment()),
            folder));
    return end;
  }

  private static NameToken token(
      TokenKind kind, String value, String text, int start, int end, String rule) {
    return new NameToken(
        kind, value, text, start, end, rule, 1, List.of(), Optional.empty(), Optional.empty());
  }
}
