package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkField;
import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.table.WordFinder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of header cells mean. In all four languages the last word of a header is its head:
 * 作监意见 and "director notes" are notes. What stands in brackets explains it.
 */
final class HeaderWords {
  private static final int LONGEST_HEADER = 40;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/\\\\|<>:;,.・、。&+~*_-]+");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[{【「『〔《](.*?)[)\\]}】」』〕》]|[(\\[{【「『〔《].*");
  private static final Pattern LABEL = Pattern.compile("([^:]{1,16}):\\s*(\\S.*)");
  private static final Pattern COUNT =
      Pattern.compile("^第?[0-9]+(次|回目|回|차|稿|st|nd|rd|th)?|[0-9]+$");

  private static final String BRACKETS = "([{【「『〔《";

  /** Ends of headers that name a date, the longer before what they end in. */
  private static final List<String> DATE_ENDS =
      List.of(
          "日時刻", "日期", "日付", "日時", "时间", "時間", "日", "날짜", "일자", "일시", "일", "date", "time", "on");

  private static final Set<WorkField> DATES =
      EnumSet.of(WorkField.START, WorkField.DUE, WorkField.DELIVERED);

  /** Headers that may bear a number; with others a number makes a value: 第5集, Cut 12. */
  private static final Set<WorkField> COUNTED =
      EnumSet.of(
          WorkField.NOTE,
          WorkField.RETAKE,
          WorkField.ARTIST,
          WorkField.SUPERVISOR,
          WorkField.STATUS,
          WorkField.START,
          WorkField.DUE,
          WorkField.DELIVERED,
          WorkField.DATE);

  private static final Map<String, HeaderWord> WHOLE = new HashMap<>();
  private static final Map<String, HeaderWord> WITHIN = new HashMap<>();
  private static final WordFinder<String> WORDS;
  private static final BitSet FIRST_WITHIN = new BitSet();
  private static final List<String> CRAFTS = new ArrayList<>();
  private static int longestWithin;

  static {
    for (String[] row : DataFile.rows(HeaderWords.class, "header-words.tsv", 3)) {
      boolean beside = row[0].equals("beside");
      WorkField field =
          beside ? null : WorkField.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      HeaderWord word = new HeaderWord(field, row[1].equals("craft"));
      for (String written : row[2].split(" ", -1)) {
        String plain = letters(normal(written));
        WHOLE.putIfAbsent(plain, word);
        if (row[1].equals("within")) {
          WITHIN.putIfAbsent(plain, word);
          FIRST_WITHIN.set(plain.charAt(0));
          longestWithin = Math.max(longestWithin, plain.length());
        } else if (word.isCraft()) {
          CRAFTS.add(plain);
        }
      }
    }
    WORDS = new WordFinder<>(List.copyOf(WHOLE.keySet()), word -> word);
  }

  private HeaderWords() {}

  /** What a header cell says; null where it says nothing known. */
  static @Nullable HeaderWord of(String header) {
    // Most cells are numbers or notes: they are told apart before anything is normalized.
    if (header.length() > LONGEST_HEADER || !mayBeHeader(header)) {
      return null;
    }
    String normal = normal(header);
    if (!holdsWord(letters(normal)) || isNormalLabelled(normal)) {
      return null;
    }
    HeaderWord word = read(normal);
    if (word == null || word.field() == null || !hasDigit(normal)) {
      return word;
    }
    return COUNTED.contains(word.field()) ? word : null;
  }

  /** A quick look, which spares most notes and names all others: no word of any list is in them. */
  private static boolean holdsWord(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      for (String word : WORDS.beginningWith(plain.charAt(i))) {
        if (plain.startsWith(word, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable HeaderWord read(String normal) {
    HeaderWord whole = WHOLE.get(letters(normal));
    if (whole != null && !whole.isCraft()) {
      return whole;
    }
    if (!holdsAny(normal, BRACKETS)) {
      return phrase(normal);
    }
    HeaderWord main = phrase(IN_BRACKETS.matcher(normal).replaceAll(" "));
    if (main != null && main.isPlain()) {
      return main;
    }
    HeaderWord all = phrase(IN_BRACKETS.matcher(normal).replaceAll(" $1 "));
    return all != null && all.isPlain() ? all : main != null ? main : all;
  }

  /** The last word that says what the column holds, else the last that says anything. */
  private static @Nullable HeaderWord phrase(String normal) {
    HeaderWord best = WHOLE.get(letters(normal));
    if (best != null && best.isPlain()) {
      return best;
    }
    for (String part : BETWEEN_WORDS.split(normal, -1)) {
      HeaderWord word = word(letters(part));
      if (word != null && (word.isPlain() || best == null || !best.isPlain())) {
        boolean saysLess = word.field() == null && best != null;
        best = saysLess ? best : word;
      }
    }
    return best;
  }

  private static @Nullable HeaderWord word(String plain) {
    HeaderWord whole = WHOLE.get(plain);
    if (whole == null && hasDigit(plain)) {
      whole = WHOLE.get(COUNT.matcher(plain).replaceAll(""));
    }
    if (whole != null) {
      return whole;
    }
    HeaderWord head = afterCraft(plain);
    head = head != null ? head : dated(plain);
    return head != null ? head : within(plain);
  }

  /** 发件日期, 動検日: the date of what another word says. */
  private static @Nullable HeaderWord dated(String plain) {
    HeaderWord event = null;
    for (String end : DATE_ENDS) {
      if (plain.endsWith(end)) {
        event = WHOLE.get(plain.substring(0, plain.length() - end.length()));
        break;
      }
    }
    if (event == null || event.field() == null) {
      return null;
    }
    return DATES.contains(event.field()) ? event : new HeaderWord(WorkField.DATE, false);
  }

  /** 原画完成日: what follows the name of a craft. */
  private static @Nullable HeaderWord afterCraft(String plain) {
    for (String craft : CRAFTS) {
      if (plain.length() > craft.length() && plain.startsWith(craft)) {
        HeaderWord head = WHOLE.get(plain.substring(craft.length()));
        if (head != null) {
          return head;
        }
      }
    }
    return null;
  }

  /** The word within that ends last, and of those the longest: 修正指示 before 指示. */
  private static @Nullable HeaderWord within(String plain) {
    for (int end = plain.length(); end > 1; end--) {
      for (int start = Math.max(0, end - longestWithin); start < end - 1; start++) {
        boolean may = FIRST_WITHIN.get(plain.charAt(start));
        HeaderWord word = may ? WITHIN.get(plain.substring(start, end)) : null;
        if (word != null) {
          return word;
        }
      }
    }
    return null;
  }

  /** Whether a text is a label and its value: 作品：流明. */
  static boolean isLabelled(String text) {
    return isNormalLabelled(normal(text));
  }

  private static boolean isNormalLabelled(String normal) {
    if (normal.indexOf(':') < 0) {
      return false;
    }
    var label = LABEL.matcher(normal);
    return label.matches()
        && WHOLE.containsKey(letters(label.group(1)))
        && !WHOLE.containsKey(letters(label.group(2)));
  }

  private static boolean mayBeHeader(String text) {
    return hasLetter(text) || holdsAny(text, "#＃");
  }

  /** Whether a letter of any script is in a text. */
  static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** One width, one case. */
  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  /** What counts of a word: letters, digits and the number sign. */
  static String letters(String normal) {
    StringBuilder kept = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      int c = normal.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '#') {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }
}
