package dev.celscope.spreadsheet.markup;

import dev.celscope.source.Limits;

/** Text as a page shows it: white space is one space, elements break lines. */
final class FlowText {
  private final StringBuilder text = new StringBuilder();
  private final int longest;

  /**
   * A text that is empty yet.
   *
   * @param limits one character more than a text may have is kept, so that the findings see that it
   *     is too long and say so
   */
  FlowText(Limits limits) {
    this.longest = limits.textLength() + 1;
  }

  void append(String piece) {
    for (int i = 0; i < piece.length() && text.length() < longest; i++) {
      char c = piece.charAt(i);
      boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (!text.isEmpty() && !endsInSpace()) {
        text.append(' ');
      }
    }
  }

  /** Begins a line, unless the text is at the beginning of one. */
  void lineBreak() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private boolean endsInSpace() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  /** The text; afterwards there is none. */
  String take() {
    String shown = text.toString().replace('\u00A0', ' ').strip();
    text.setLength(0);
    return shown;
  }
}
