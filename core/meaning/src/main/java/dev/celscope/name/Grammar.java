package dev.celscope.name;

import java.util.List;

/** The rules in their order: what cannot be anything else goes first. */
final class Grammar {
  private static final List<Rule> RULES =
      List.of(
          new IdentifierRule(),
          new SidecarRule(),
          new CopyRule(),
          new SourceRule(),
          new SequenceRule(),
          new TechnicalRule(),
          new ShowHintRule(),
          new DateRule(),
          new MarkerRule(),
          new WordRule(),
          new CelRule(),
          new RevisionRule(),
          new CodeNumberRule(),
          new BareNumberRule(),
          new ChunkRule());

  /** What is read once the evidence is weighed: it needs to know that the name is production. */
  private static final List<Rule> AFTERWARDS =
      List.of(new ShowRule(), new AuthorRule(), new ElementRule());

  private Grammar() {}

  /** Rules for the name of a folder, which holds neither frames nor copies nor sidecars. */
  private static final List<Rule> IN_FOLDERS =
      List.of(
          new ShowHintRule(),
          new DateRule(),
          new MarkerRule(),
          new WordRule(),
          new FolderRule(),
          new ChunkRule());

  static void readFolder(Draft draft) {
    apply(IN_FOLDERS, draft);
  }

  static void read(Draft draft) {
    apply(RULES, draft);
  }

  /** Reads what is left once the evidence is weighed. */
  static void finish(Draft draft) {
    apply(AFTERWARDS, draft);
  }

  private static void apply(List<Rule> rules, Draft draft) {
    for (Rule rule : rules) {
      rule.apply(draft);
    }
  }
}
