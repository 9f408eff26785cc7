package dev.celscope.image.metafile;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Ascii;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ReadException;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;

/**
 * The words of a metafile. Programs draw a line in pieces as they measure it, often a character at
 * a time: pieces of which one ends where the next begins are one text. EMF+ says whole texts, and
 * most programs that write it say them again for readers that know EMF alone: each text and font is
 * said once.
 */
final class DrawnTexts {
  private static final int OWNER = 4;

  /** No line of a drawing is longer; pieces that one byte of the file gives again and again are. */
  private static final int LONGEST_LINE = 1 << 16;

  private final Findings findings;
  private final Set<String> said = new HashSet<>();
  private final StringBuilder line = new StringBuilder();
  private final ByteArrayOutputStream undeclared = new ByteArrayOutputStream();
  private Place first = new Place("", 0, 0, 0, 0, 0);
  private Place place = first;

  /**
   * Where a piece was drawn.
   *
   * @param record name of its record
   * @param offset of its characters in the file
   * @param x left end, in units of the drawing
   * @param y height
   * @param advance how far it reaches; zero where the record does not tell
   * @param characters how many it has
   */
  record Place(String record, long offset, int x, int y, long advance, int characters) {
    /** Whether a piece begins where this one ends, give or take the width of a character. */
    boolean reaches(Place next) {
      long gap = Math.abs(x + advance - next.x);
      boolean besides = advance > 0 && y == next.y && record.equals(next.record);
      return besides && gap * Math.max(1, characters) <= advance;
    }
  }

  DrawnTexts(Findings findings) {
    this.findings = findings;
  }

  /** A piece of a line. */
  void drawn(String piece, Place at) {
    move(at);
    line.append(piece);
  }

  /** A piece of a line in a charset that nothing declares. */
  void drawn(byte[] piece, Place at) {
    move(at);
    undeclared.writeBytes(piece);
  }

  private void move(Place next) {
    boolean isLong = line.length() + undeclared.size() > LONGEST_LINE;
    if (isLong || !place.reaches(next)) {
      end();
      first = next;
    }
    place = next;
  }

  /** Ends the line. */
  void end() {
    if (line.length() > 0) {
      string(line.toString(), first.record(), first.offset());
      line.setLength(0);
    }
    if (undeclared.size() > 0) {
      bytes(undeclared.toByteArray());
      undeclared.reset();
    }
  }

  private void bytes(byte[] text) {
    if (findings.takesTexts() && said.add(Ascii.untilZero(text))) {
      Origin origin = Origin.of(first.record(), "Text", first.offset());
      new Meaning.Text(TextKind.TEXT_LAYER).say(findings, text, origin);
    }
  }

  /** A whole text. */
  void string(String text, String record, long at) {
    if (findings.takesTexts() && said.add(text)) {
      findings.text(TextKind.TEXT_LAYER, text, Origin.of(record, "Text", at));
    }
  }

  void font(String face, long at) {
    int end = face.indexOf(0);
    String name = end < 0 ? face : face.substring(0, end);
    if (said.add("font " + name)) {
      findings.attribution(AttributionRole.FONT, name, Origin.of("font", "FaceName", at));
    }
  }

  void font(byte[] face, long at) {
    if (said.add("font " + Ascii.untilZero(face))) {
      Origin origin = Origin.of("font", "FaceName", at);
      new Meaning.Who(AttributionRole.FONT).say(findings, face, origin);
    }
  }

  void name(String name, String record, long at) {
    findings.text(TextKind.NAME, name, Origin.of(record, "Description", at));
  }

  /**
   * A comment of a program where it is made of words; most are settings and drawings, and some the
   * four characters alone that tell whose they are.
   */
  void comment(byte[] bytes, String record, long at) {
    String ascii = Ascii.untilZero(bytes).strip();
    boolean printable =
        ascii.chars().allMatch(c -> c >= ' ' || c == '\r' || c == '\n' || c == '\t');
    long letters = ascii.chars().filter(Character::isLetterOrDigit).count();
    if (printable
        && letters > OWNER
        && letters * 2 > ascii.length()
        && said.add("comment " + ascii)) {
      new Meaning.Text(TextKind.COMMENT).say(findings, bytes, Origin.of(record, "Data", at));
    }
  }

  void problem(ReadException failure, String path) {
    findings.problem(failure, path);
  }
}
