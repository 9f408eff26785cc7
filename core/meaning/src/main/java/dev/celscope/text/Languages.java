package dev.celscope.text;

import dev.celscope.record.Clue;
import dev.celscope.record.LanguageBasis;
import dev.celscope.record.TextFragment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the script and the language of texts, short notes included. */
public final class Languages {
  /** Longer texts are told by their beginning. */
  private static final int LOOKED_AT = 1000;

  private Languages() {}

  /**
   * The script that most letters of a text are in.
   *
   * @param text any text
   * @return its ISO 15924 code; empty where it has no letter
   */
  public static Optional<String> script(String text) {
    return ScriptCounts.of(beginning(text)).main();
  }

  /**
   * The runs of one script in a text, in order.
   *
   * @param text any text
   * @return the runs; Han and kana that follow each other are one; empty where it has no letter
   */
  public static List<ScriptRun> runs(String text) {
    return Scripts.runs(text);
  }

  /**
   * The language of a text.
   *
   * @param text any text
   * @return its BCP 47 tag: {@code zh-Hans}, {@code zh-Hant}, {@code zh} where only the form of its
   *     characters is open, {@code ja}, {@code ko}, {@code en} …; {@code und-Hani} for Han
   *     characters that tell no more; empty where nothing can be told
   */
  public static Optional<String> language(String text) {
    return Recognizer.recognize(beginning(text)).map(Recognition::tag);
  }

  /**
   * Gives each text of one record its script and language, unless the file declares it. A Han text
   * that leaves its language open takes the one of the file's other texts, if they agree and it can
   * be in it; its basis then says so.
   *
   * @param fragments the texts of one record
   * @return the same texts in the same order
   */
  public static List<TextFragment> annotate(List<TextFragment> fragments) {
    return annotate(fragments, List.of());
  }

  /**
   * Gives each text of one record its script and language, as {@link #annotate(List)} does. Where
   * no text decides, fonts and code pages do, if they agree.
   *
   * @param fragments the texts of one record
   * @param clues the clues of that record
   * @return the same texts in the same order
   */
  public static List<TextFragment> annotate(List<TextFragment> fragments, List<Clue> clues) {
    List<TextFragment> alone = new ArrayList<>(fragments.size());
    for (TextFragment fragment : fragments) {
      alone.add(alone(fragment));
    }
    Set<String> hanLanguages = new HashSet<>();
    for (TextFragment fragment : alone) {
      if (fragment.languageBasis().isPresent()) {
        fragment.language().flatMap(Languages::hanLanguage).ifPresent(hanLanguages::add);
      }
    }
    if (hanLanguages.isEmpty()) {
      clues.stream()
          .filter(clue -> clue.kind() != Clue.Kind.SPELLING)
          .forEach(clue -> hanLanguages.add(hanLanguage(clue.suggests()).orElse(clue.suggests())));
    }
    if (hanLanguages.size() != 1) {
      return alone;
    }
    // Korean is no answer: hanja alone is read as the language that it was taken from.
    return hanLanguage(hanLanguages.iterator().next())
        .map(tag -> alone.stream().map(fragment -> byFile(fragment, tag)).toList())
        .orElse(alone);
  }

  private static String beginning(String text) {
    return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
  }

  private static TextFragment alone(TextFragment fragment) {
    String text = beginning(fragment.text());
    ScriptCounts counts = ScriptCounts.of(text);
    TextFragment result = fragment;
    if (fragment.script().isEmpty()) {
      result = counts.main().map(result::withScript).orElse(result);
    }
    Optional<Recognition> recognition =
        fragment.language().isPresent() ? Optional.empty() : Recognizer.recognize(text, counts);
    if (recognition.isEmpty()) {
      return result;
    }
    String tag = recognition.get().tag();
    TextFragment open = result;
    return recognition
        .get()
        .basis()
        .map(basis -> open.withLanguage(tag, basis))
        .orElseGet(() -> open.withOpenLanguage(tag));
  }

  /** The language, if it writes Han characters in a form of its own. */
  private static Optional<String> hanLanguage(String tag) {
    return switch (tag) {
      case "zh-Hans", "zh-CN", "zh-SG" -> Optional.of("zh-Hans");
      case "zh-Hant", "zh-TW", "zh-HK", "zh-Hant-HK" -> Optional.of("zh-Hant");
      case "ja", "ja-JP" -> Optional.of("ja");
      default -> Optional.empty();
    };
  }

  private static TextFragment byFile(TextFragment fragment, String tag) {
    boolean open = fragment.language().filter(Recognition.OPEN_HAN::equals).isPresent();
    boolean chinese =
        fragment.language().filter("zh"::equals).isPresent()
            && !fragment.languageBasis().equals(Optional.of(LanguageBasis.DECLARED));
    if (!open && !(chinese && tag.startsWith("zh"))) {
      return fragment;
    }
    int use = HanUse.of(fragment.text());
    boolean possible = Recognizer.tag(use & flag(tag), LanguageBasis.FILE).isPresent();
    return possible ? fragment.withLanguage(tag, LanguageBasis.FILE) : fragment;
  }

  private static int flag(String tag) {
    return switch (tag) {
      case "zh-Hans" -> HanUse.SIMPLIFIED;
      case "zh-Hant" -> HanUse.TRADITIONAL;
      default -> HanUse.JAPANESE;
    };
  }
}
