package dev.celscope.image.icc;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.DateNumbers;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads colour profiles, alone or in a picture. What they say is of the profile, and little of the
 * picture: roles tell them apart.
 */
public final class IccProfile implements FormatReader {
  private static final int HEADER_BYTES = 128;
  private static final int DATE = 24;
  private static final int SIGNATURE = 36;
  private static final int CREATOR = 80;
  private static final int MOST_TAGS = 200;

  /** For {@link java.util.ServiceLoader}. */
  public IccProfile() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/vnd.iccprofile");
  }

  @Override
  public String reads() {
    return "date, creator, description, copyright";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    say(source, "ICC_Profile", findings);
  }

  /**
   * Reads a profile and says what it tells. A fault in it becomes a problem.
   *
   * @param profile from its header on
   * @param path structure path of the profile
   * @param findings takes what is found
   * @throws IOException if the profile cannot be had
   */
  public static void read(ByteSource profile, String path, Findings findings) throws IOException {
    try {
      say(profile, path, findings);
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  private static void say(ByteSource profile, String path, Findings findings) throws IOException {
    Cursor cursor = profile.cursor();
    cursor.seek(SIGNATURE);
    cursor.verify(cursor.fourCc().equals("acsp"), SIGNATURE, "No profile bears the sign acsp");
    date(profile, path, findings);
    String creator = cursor.seek(CREATOR).fourCc();
    findings.attribution(
        AttributionRole.SOFTWARE, creator, origin(profile, path, "ProfileCreator", CREATOR));
    cursor.seek(HEADER_BYTES);
    long tags = Math.min(MOST_TAGS, cursor.u32be());
    for (long i = 0; i < tags; i++) {
      String tag = cursor.fourCc();
      long position = cursor.u32be();
      long length = cursor.u32be();
      if (tag.equals("desc")) {
        String name = "ProfileDescription";
        Origin origin =
            Origin.of(path + "/desc", "ICC_Profile:" + name, profile.offset() + position);
        text(profile, position, length)
            .ifPresent(text -> findings.text(TextKind.OTHER, text, origin));
      } else if (tag.equals("cprt")) {
        String name = "ProfileCopyright";
        Origin origin =
            Origin.of(path + "/cprt", "ICC_Profile:" + name, profile.offset() + position);
        text(profile, position, length)
            .ifPresent(text -> findings.attribution(AttributionRole.COPYRIGHT, text, origin));
      }
    }
  }

  private static Origin origin(ByteSource profile, String path, String name, int at) {
    return Origin.of(path + "/header", "ICC-header:" + name, profile.offset() + at);
  }

  /** dateTimeNumber: six u16, UTC (ICC.1:2022, 4.2). */
  private static void date(ByteSource profile, String path, Findings findings) throws IOException {
    Cursor cursor = profile.cursor().seek(DATE);
    new DateNumbers(
            cursor.u16be(),
            cursor.u16be(),
            cursor.u16be(),
            cursor.u16be(),
            cursor.u16be(),
            cursor.u16be())
        .sayUtc(
            findings,
            TimestampRole.PROFILE_CREATED,
            origin(profile, path, "ProfileDateTime", DATE));
  }

  /** The text of a tag of type text, textDescription or multiLocalizedUnicode (its first). */
  private static Optional<String> text(ByteSource profile, long position, long length)
      throws IOException {
    Cursor cursor = profile.sliceUpTo(position, length).cursor();
    if (!cursor.request(12)) {
      return Optional.empty();
    }
    String type = cursor.fourCc();
    cursor.skip(4);
    return switch (type) {
      case "text" -> Optional.of(cursor.text(cursor.remaining(), StandardCharsets.ISO_8859_1));
      case "desc" -> {
        long count = Math.min(cursor.u32be(), cursor.remaining());
        yield Optional.of(cursor.text(count, StandardCharsets.ISO_8859_1));
      }
      case "mluc" -> localized(cursor);
      default -> Optional.empty();
    };
  }

  private static Optional<String> localized(Cursor cursor) throws IOException {
    if (!cursor.request(20) || cursor.u32be() == 0) {
      return Optional.empty();
    }
    cursor.skip(8); // record size (4), language (2), country (2)
    long length = cursor.u32be();
    long position = cursor.u32be();
    return Optional.of(cursor.seek(position).text(length, StandardCharsets.UTF_16BE));
  }
}
