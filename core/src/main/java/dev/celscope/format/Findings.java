package dev.celscope.format;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Clue;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Media;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timestamp;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Optional;

/**
 * The only way for a reader to say something of the file it reads. Everything said stays, in the
 * order in which it was said, whatever happens after.
 *
 * <p>Values are said as they stand: two sources that disagree are said twice. Texts that are blank,
 * or nothing but zero bytes, are not values and are left out. Limits on texts and children are kept
 * here; the first time one is reached it becomes a problem.
 */
public interface Findings {

  /**
   * What the file was taken for. A reader of several formats asks it which one it has.
   *
   * @return the format
   */
  FileType type();

  /**
   * The file's name.
   *
   * @return last part of the path, or what the caller gave; may be empty
   */
  String name();

  /**
   * Whether texts are wanted at all; where not, a reader may spare the work of finding them.
   *
   * @return true unless the caller switched texts off
   */
  boolean wantsTexts();

  /**
   * Whether another text still fits the limits; where not, a reader may stop looking for more.
   *
   * @return false once {@link dev.celscope.source.Limits#textTotal()} was reached
   */
  boolean takesTexts();

  /**
   * Says what the file holds. Said twice, the later one stands.
   *
   * @param media size, frames, tracks, sheets
   */
  void media(Media media);

  /**
   * Says a date.
   *
   * @param timestamp the date
   */
  void timestamp(Timestamp timestamp);

  /**
   * How many dates have been said: the index that the next one gets among those of the record, for
   * a discrepancy about it.
   *
   * @return zero or more
   */
  int timestamps();

  /**
   * Says a date.
   *
   * @param role what happened then
   * @param moment when
   * @param origin where it stood
   * @param raw as it stood in the file
   */
  default void timestamp(TimestampRole role, Moment moment, Origin origin, String raw) {
    timestamp(new Timestamp(role, moment, origin, raw));
  }

  /**
   * Says a date that stands in the file as text, in any of the forms that {@code
   * dev.celscope.time.DateText} reads. A text that is no date becomes a problem of code {@code
   * BAD_VALUE}; one that is blank or a zero date ({@code 0000:00:00 00:00:00}) is absent.
   *
   * @param role what happened then
   * @param raw as it stood in the file
   * @param origin where it stood
   */
  void dateText(TimestampRole role, String raw, Origin origin);

  /**
   * Says who or what made the file.
   *
   * @param attribution the statement
   */
  void attribution(Attribution attribution);

  /**
   * Says who or what made the file. A blank value is left out.
   *
   * @param role the part that the file gives to the value
   * @param value as written; white space and zero bytes around it are taken off
   * @param origin where it stood
   */
  void attribution(AttributionRole role, String value, Origin origin);

  /**
   * Says who or what made the file, in bytes of a charset that nothing declares. All undeclared
   * bytes of a file are decoded together when it has been read, by what fits all of them best.
   *
   * @param role the part that the file gives to the value
   * @param undeclared as it stood in the file; up to the first zero byte
   * @param origin where it stood
   */
  void attribution(AttributionRole role, byte[] undeclared, Origin origin);

  /**
   * Says a text.
   *
   * @param fragment the text
   */
  void text(TextFragment fragment);

  /**
   * Says a text. A blank one is left out.
   *
   * @param kind what part it plays
   * @param text as written; zero bytes at its end are taken off
   * @param origin where it stood
   */
  void text(TextKind kind, String text, Origin origin);

  /**
   * Says a text, in bytes of a charset that nothing declares; see {@link
   * #attribution(AttributionRole, byte[], Origin)}.
   *
   * @param kind what part it plays
   * @param undeclared as it stood in the file; up to the first zero byte
   * @param origin where it stood
   */
  void text(TextKind kind, byte[] undeclared, Origin origin);

  /**
   * Says a step of the history that a program keeps inside the document.
   *
   * @param event the step
   */
  void history(HistoryEvent event);

  /**
   * Says what suggests a program or a language that the file does not state. Clues that fonts,
   * charsets and words give are found later, on the whole record.
   *
   * @param clue what suggests what
   */
  void clue(Clue clue);

  /**
   * Says what does not fit together, where only the reader can see it. Checks that any record can
   * undergo are made later, on the whole record.
   *
   * @param discrepancy what stands against what
   */
  void discrepancy(Discrepancy discrepancy);

  /**
   * Says what could not be read.
   *
   * @param problem what, where and why
   */
  void problem(Problem problem);

  /**
   * Says what could not be read.
   *
   * @param severity how much was lost
   * @param code what went wrong
   * @param message one sentence with the values that matter
   * @param origin where
   */
  default void problem(Severity severity, ProblemCode code, String message, Origin origin) {
    problem(new Problem(severity, code, message, Optional.of(origin)));
  }

  /**
   * Says that a part could not be read, while the rest of the file still can.
   *
   * @param failure why
   * @param path structure path of the part
   */
  void problem(ReadException failure, String path);

  /**
   * Says that a file lies inside this one: a preview, an attachment, an archive entry. It gets a
   * record of its own unless children are switched off. It is read at once, before this returns.
   *
   * @param name its file name; empty where it has none
   * @param path structure path of its place in this file
   * @param content its bytes
   * @throws IOException if the bytes of this file cannot be read further
   */
  void child(String name, String path, ByteSource content) throws IOException;

  /**
   * Whether another child will be read.
   *
   * @return false where children are switched off, or a limit was reached
   */
  boolean takesChildren();

  /**
   * Has a block of metadata read by the reader of its own format, into this record: an XMP packet,
   * an EXIF block. Origins of what it says are given within {@code path}.
   *
   * @param mediaType format of the block, as in {@code types.tsv}
   * @param path structure path of the block
   * @param block its bytes
   * @throws IOException if the bytes of this file cannot be read further
   */
  void block(String mediaType, String path, ByteSource block) throws IOException;
}
