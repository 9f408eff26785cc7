package dev.celscope.image.field;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import java.util.Locale;

/** What the value of a field is to a record: a date, an attribution, a text, or nothing. */
public sealed interface Meaning {

  /**
   * Says a value as what it is.
   *
   * @param findings takes it
   * @param value as written; blank ones are left out
   * @param origin where it stood
   */
  void say(Findings findings, String value, Origin origin);

  /**
   * Says a value whose charset nothing declares. Bytes of ASCII alone need no guess.
   *
   * @param findings takes it
   * @param undeclared as it stood in the file; up to the first zero byte
   * @param origin where it stood
   */
  void say(Findings findings, byte[] undeclared, Origin origin);

  /**
   * Says a text in a declared language; other meanings know none.
   *
   * @param findings takes it
   * @param value as written; blank ones are left out
   * @param language BCP 47 tag
   * @param origin where it stood
   */
  default void say(Findings findings, String value, String language, Origin origin) {
    say(findings, value, origin);
  }

  /**
   * Reads the words of a table.
   *
   * @param words {@code date captured}, {@code who author}, {@code text description}: what it is
   *     and the constant of {@link TimestampRole}, {@link AttributionRole} or {@link TextKind}; or
   *     {@code nothing}
   * @return the meaning
   * @throws IllegalArgumentException if the words are none of these
   */
  static Meaning parse(String words) {
    if (words.equals("nothing")) {
      return new Nothing();
    }
    int space = words.indexOf(' ');
    String constant = words.substring(space + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    return switch (words.substring(0, Math.max(space, 0))) {
      case "date" -> new Date(TimestampRole.valueOf(constant));
      case "who" -> new Who(AttributionRole.valueOf(constant));
      case "text" -> new Text(TextKind.valueOf(constant));
      default -> throw new IllegalArgumentException("Not a meaning: " + words);
    };
  }

  /**
   * What is neither: a property of the picture that would be taken for a text if tables did not
   * know it.
   */
  record Nothing() implements Meaning {
    @Override
    public void say(Findings findings, String value, Origin origin) {
      // nothing to say
    }

    @Override
    public void say(Findings findings, byte[] undeclared, Origin origin) {
      // nothing to say
    }
  }

  /**
   * A date, written as text.
   *
   * @param role what happened then
   */
  record Date(TimestampRole role) implements Meaning {
    @Override
    public void say(Findings findings, String value, Origin origin) {
      findings.dateText(role, value, origin);
    }

    @Override
    public void say(Findings findings, byte[] undeclared, Origin origin) {
      findings.dateText(role, Ascii.untilZero(undeclared), origin);
    }
  }

  /**
   * A person, program, machine, path or id.
   *
   * @param role the part that the file gives to it
   */
  record Who(AttributionRole role) implements Meaning {
    @Override
    public void say(Findings findings, String value, Origin origin) {
      findings.attribution(role, value, origin);
    }

    @Override
    public void say(Findings findings, byte[] undeclared, Origin origin) {
      if (Ascii.isAscii(undeclared)) {
        findings.attribution(role, Ascii.untilZero(undeclared), origin);
      } else {
        findings.attribution(role, undeclared, origin);
      }
    }
  }

  /**
   * A text.
   *
   * @param kind what part it plays
   */
  record Text(TextKind kind) implements Meaning {
    @Override
    public void say(Findings findings, String value, Origin origin) {
      findings.text(kind, value, origin);
    }

    @Override
    public void say(Findings findings, byte[] undeclared, Origin origin) {
      if (Ascii.isAscii(undeclared)) {
        findings.text(kind, Ascii.untilZero(undeclared), origin);
      } else {
        findings.text(kind, undeclared, origin);
      }
    }

    @Override
    public void say(Findings findings, String value, String language, Origin origin) {
      if (!value.isBlank()) {
        findings.text(TextFragment.of(kind, value, origin).withLanguage(language));
      }
    }
  }
}
