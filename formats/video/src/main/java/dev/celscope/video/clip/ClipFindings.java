package dev.celscope.video.clip;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Cue;
import dev.celscope.record.Moment;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ReadException;
import dev.celscope.time.DateText;
import dev.celscope.time.Epochs;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what a clip tells: fields by the tables of their formats, programs with their place in the
 * genealogy, texts with the time at which they are shown.
 */
public final class ClipFindings {
  /** Seconds from 1904 to 1970. */
  private static final long UNIX_EPOCH_OF_MAC =
      -Instant.parse("1904-01-01T00:00:00Z").getEpochSecond();

  private final Findings findings;
  private final Genealogy genealogy;
  private final List<Integer> macTimes = new ArrayList<>();

  /**
   * Says what one clip tells.
   *
   * @param findings takes what is said
   */
  public ClipFindings(Findings findings) {
    this.findings = findings;
    this.genealogy = new Genealogy(findings);
  }

  /**
   * Where everything ends up: for what needs no table.
   *
   * @return the findings of the file
   */
  public Findings findings() {
    return findings;
  }

  /**
   * Says a field whose charset is declared.
   *
   * @param field what it means
   * @param value as written
   * @param path structure path of the field
   * @param offset of the value from the start of the file
   */
  public void field(Field field, String value, String path, long offset) {
    field(field, value, Origin.of(path, field.tag(), offset), Optional.empty());
  }

  /**
   * Says a field whose charset is declared.
   *
   * @param field what it means
   * @param value as written
   * @param origin where it stood
   * @param language BCP 47 tag of a text; empty where none is declared
   */
  public void field(Field field, String value, Origin origin, Optional<String> language) {
    field.text().ifPresent(kind -> text(kind, value, origin, language));
    field.attribution().ifPresent(role -> attribution(role, value, origin));
    field.timestamp().ifPresent(role -> date(role, value, origin, field.utc()));
  }

  /**
   * Says a field in bytes of a charset that nothing declares.
   *
   * @param field what it means
   * @param value as written
   * @param origin where it stood
   */
  public void field(Field field, byte[] value, Origin origin) {
    field.text().ifPresent(kind -> findings.text(kind, value, origin));
    field.timestamp().ifPresent(role -> date(role, latin1(value).strip(), origin, field.utc()));
    if (field.attribution().isPresent()) {
      AttributionRole role = field.attribution().get();
      findings.attribution(role, value, origin);
      if (role == AttributionRole.SOFTWARE) {
        genealogy.tell(latin1(value), origin);
      }
    }
  }

  private static String latin1(byte[] value) {
    String text = new String(value, StandardCharsets.ISO_8859_1);
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }

  private void date(TimestampRole role, String value, Origin origin, boolean utc) {
    Optional<Moment> moment = utc ? DateText.parse(value.strip() + "Z") : Optional.empty();
    if (moment.isPresent()) {
      findings.timestamp(role, moment.get(), origin, value);
    } else {
      findings.dateText(role, value, origin);
    }
  }

  /**
   * Says who or what made the clip; a program is told in the genealogy too.
   *
   * @param role the part that the file gives to the value
   * @param value as written
   * @param origin where it stood
   */
  public void attribution(AttributionRole role, String value, Origin origin) {
    findings.attribution(role, value, origin);
    if (role == AttributionRole.SOFTWARE) {
      genealogy.tell(value.strip(), origin);
    }
  }

  /**
   * Says a program.
   *
   * @param value as written
   * @param origin where it stood
   */
  public void software(String value, Origin origin) {
    attribution(AttributionRole.SOFTWARE, value, origin);
  }

  /**
   * Says a program, if the string is one that a known program leaves: for fields that may hold
   * anything.
   *
   * @param value as written
   * @param origin where it stood
   */
  public void softwareIfKnown(String value, Origin origin) {
    if (Program.in(value.strip()).isPresent()) {
      software(value, origin);
    }
  }

  /**
   * Says a text.
   *
   * @param kind what part it plays
   * @param value as written
   * @param origin where it stood
   * @param language BCP 47 tag; empty where none is declared
   */
  public void text(TextKind kind, String value, Origin origin, Optional<String> language) {
    if (language.isEmpty()) {
      findings.text(kind, value, origin);
    } else {
      String text = withoutZeros(value);
      if (!text.isBlank()) {
        findings.text(TextFragment.of(kind, text, origin).withLanguage(language.get()));
      }
    }
  }

  /**
   * Says a text that is shown at a time.
   *
   * @param kind what part it plays
   * @param value as written
   * @param origin where it stood
   * @param language BCP 47 tag; empty where none is declared
   * @param cue when it is shown
   */
  public void cue(TextKind kind, String value, Origin origin, Optional<String> language, Cue cue) {
    String text = withoutZeros(value);
    if (!text.isBlank()) {
      TextFragment fragment = TextFragment.of(kind, text, origin).withCue(cue);
      findings.text(language.map(fragment::withLanguage).orElse(fragment));
    }
  }

  private static String withoutZeros(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /**
   * Says a date, where there is one.
   *
   * @param role what happened then
   * @param moment when; empty for a clock that was never set
   * @param origin where it stood
   * @param raw as it stood in the file
   */
  public void timestamp(TimestampRole role, Optional<Moment> moment, Origin origin, String raw) {
    moment.ifPresent(when -> findings.timestamp(role, when, origin, raw));
  }

  /**
   * Says a date in seconds since 1904 (ISO/IEC 14496-12, 8.2.2), UTC by definition. A number that
   * would lie before 1970 was counted from 1970 by its writer, as nothing was filmed into a
   * QuickTime file before that; the record says so.
   *
   * @param role what happened then
   * @param seconds as written, unsigned; 0 is absent
   * @param origin where it stood
   */
  public void macTime(TimestampRole role, long seconds, Origin origin) {
    String raw = Long.toUnsignedString(seconds);
    int index = findings.timestamps();
    if (seconds <= 0 || seconds >= UNIX_EPOCH_OF_MAC) {
      timestamp(role, Epochs.mac1904(seconds), origin, raw);
      if (findings.timestamps() > index) {
        macTimes.add(index);
      }
      return;
    }
    timestamp(role, Epochs.unix(seconds), origin, raw);
    findings.problem(
        Severity.INFO,
        ProblemCode.BAD_VALUE,
        "The date " + raw + " counts from 1970, not from 1904 as the format has it",
        origin);
  }

  /**
   * The dates in seconds since 1904 that were said so far.
   *
   * @return their indexes among the dates of the record
   */
  public List<Integer> macTimes() {
    return List.copyOf(macTimes);
  }

  /**
   * Says that a part could not be read, while the rest of the file still can.
   *
   * @param failure why
   * @param path structure path of the part
   */
  public void problem(ReadException failure, String path) {
    findings.problem(failure, path);
  }
}
