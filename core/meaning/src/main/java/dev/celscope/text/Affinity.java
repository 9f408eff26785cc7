package dev.celscope.text;

import java.util.List;

/**
 * How well two texts of different languages fit as translations of each other: by the numbers and
 * codes that both must keep, by the concepts of production that both speak of, and by length.
 */
final class Affinity {
  /** Takes any layout below what is claimed. */
  static final double VETO = -1;

  private static final double SAME_NUMBERS = 0.15;
  private static final double SAME_CODES = 0.1;
  private static final double NUMBERS_ON_ONE_SIDE = -0.25;
  private static final double CODES_ON_ONE_SIDE = -0.2;
  private static final double PERSON = -0.5;
  private static final double SHARED_CONCEPT = 0.2;
  private static final double OTHER_CONCEPTS = -0.4;
  private static final double CONCEPTS_ON_ONE_SIDE = -0.05;
  private static final double SAME_PUNCTUATION = 0.05;
  private static final double UNEVEN = -0.2;

  private static final double EVEN = 0.1;

  private static final double EVEN_RATIO = 1.4;
  private static final double PHRASE = 2.5;
  private static final double UNEVEN_RATIO = 2.2;
  private static final double LARGEST_RATIO = 3;

  private Affinity() {}

  /** What the words add to, or take from, the layout's part of the confidence. */
  static double of(Part a, Part b) {
    double ratio = ratio(a, b);
    if (ratio > LARGEST_RATIO || isSame(a, b)) {
      return VETO;
    }
    double numbers = numbers(a, b);
    double codes = codes(a, b);
    if (numbers == VETO || codes == VETO) {
      return VETO;
    }
    double concepts = concepts(a, b);
    if (concepts < SHARED_CONCEPT && numbers <= 0 && (mayBeOneText(a, b) || mayBeOneText(b, a))) {
      return VETO;
    }
    boolean punctuation = asksOrCalls(a) && asksOrCalls(b);
    return numbers
        + codes
        + names(a, b)
        + concepts
        + (ratio > UNEVEN_RATIO ? UNEVEN : 0)
        + (numbers >= 0 && codes >= 0 && areEven(a, b, ratio) ? EVEN : 0)
        + (punctuation ? SAME_PUNCTUATION : 0);
  }

  /** How many times longer one is than the other, in what a reader takes in. */
  static double ratio(Part a, Part b) {
    double weightA = a.weight() + 0.8;
    double weightB = b.weight() + 0.8;
    return Math.max(weightA, weightB) / Math.min(weightA, weightB);
  }

  private static double numbers(Part a, Part b) {
    List<String> numbersA = a.marks().numbers();
    List<String> numbersB = b.marks().numbers();
    if (numbersA.isEmpty() && numbersB.isEmpty()) {
      return 0;
    }
    if (numbersA.isEmpty() || numbersB.isEmpty()) {
      return NUMBERS_ON_ONE_SIDE;
    }
    return numbersA.equals(numbersB) ? SAME_NUMBERS : VETO;
  }

  /** Cut, cel and other codes, where neither text is itself in Latin letters. */
  private static double codes(Part a, Part b) {
    List<String> codesA = a.marks().codes();
    List<String> codesB = b.marks().codes();
    if ((codesA.isEmpty() && codesB.isEmpty()) || isLatin(a) || isLatin(b)) {
      return 0;
    }
    if (codesA.isEmpty() || codesB.isEmpty()) {
      return CODES_ON_ONE_SIDE;
    }
    return codesA.equals(codesB) ? SAME_CODES : VETO;
  }

  private static boolean isSame(Part a, Part b) {
    return a.text().strip().equalsIgnoreCase(b.text().strip());
  }

  /** Japanese writes words in kana and words in Han side by side, and means one thing by both. */
  private static boolean mayBeOneText(Part japanese, Part han) {
    return japanese.family().equals("ja")
        && han.family().equals("zh")
        && (HanUse.of(han.text()) & HanUse.JAPANESE) != 0;
  }

  /** Two phrases of one length are worth more than two words. */
  private static boolean areEven(Part a, Part b, double ratio) {
    return ratio <= EVEN_RATIO && Math.min(a.weight(), b.weight()) >= PHRASE;
  }

  private static boolean asksOrCalls(Part part) {
    String text = part.text().stripTrailing();
    return !text.isEmpty() && "?？!！".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A name beside a note is who wrote it, and beside another name someone else. */
  private static double names(Part a, Part b) {
    if (a.namesSomeone() || b.namesSomeone()) {
      return PERSON;
    }
    boolean koreanAlone =
        (PersonNames.isKorean(a) && hasConcept(b) && !hasConcept(a))
            || (PersonNames.isKorean(b) && hasConcept(a) && !hasConcept(b));
    return koreanAlone ? PERSON : 0;
  }

  private static boolean hasConcept(Part part) {
    return !part.concepts().isEmpty();
  }

  private static boolean isLatin(Part part) {
    return Languages.script(part.text()).filter("Latn"::equals).isPresent();
  }

  private static double concepts(Part a, Part b) {
    if (a.concepts().isEmpty() && b.concepts().isEmpty()) {
      return 0;
    }
    if (a.concepts().isEmpty() || b.concepts().isEmpty()) {
      return CONCEPTS_ON_ONE_SIDE;
    }
    return a.concepts().intersects(b.concepts()) ? SHARED_CONCEPT : OTHER_CONCEPTS;
  }
}
