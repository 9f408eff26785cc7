package dev.celscope.name;

import dev.celscope.record.Moment;
import dev.celscope.record.Precision;
import dev.celscope.record.TokenKind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that messengers, cameras and screenshot keys give. What follows their date is a counter.
 */
final class SourceRule implements Rule {
  private static final long FIRST_MILLIS = 1_000_000_000_000L;
  private static final long LAST_MILLIS = 2_500_000_000_000L;

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Sense app =
          draft.free(i) && draft.is(i, LexemeType.WORD) ? draft.part(i).sense(Role.APP) : null;
      boolean inside = draft.glued(i - 1) && draft.is(i - 1, LexemeType.LETTERS);
      if (app != null && !inside && source(draft, i, app)) {
        return;
      }
    }
  }

  private static boolean source(Draft draft, int i, Sense app) {
    int at = i + 1;
    DateReading date = null;
    // A word or a counter may stand between: "LINE_ALBUM_Lumen_240115_1".
    for (int tries = 0; tries < 3 && at < draft.size() && date == null; tries++) {
      date = draft.freeNumber(at) ? date(draft, at, app) : null;
      at += date == null ? 1 : 0;
    }
    if (date == null) {
      return bare(draft, i, app);
    }
    boolean whatsapp = draft.letter(i) == 0 && isWhatsapp(draft, date.last() + 1);
    String value = whatsapp ? "whatsapp" : app.value();
    draft.claim(TokenKind.SOURCE_APP, value, i, i, "source-name", Mark.SURE);
    DateRule.claim(draft, at, utc(draft, i, date), "source-date").mark(Mark.SURE);
    closeAfter(draft, date.last());
    return true;
  }

  /** A source with no date: what could be any word is none. */
  private static boolean bare(Draft draft, int i, Sense app) {
    boolean camera = app.mark() == Mark.POSSIBLE;
    if (camera) {
      if (draft.freeNumber(i + 1) && draft.gap(i) <= 1 && i == 0) {
        // IMG_1234: the counter of a camera is no frame.
        draft.take(i, i + 1);
      }
      return false;
    }
    draft.claim(TokenKind.SOURCE_APP, app.value(), i, i, "source-name", app.mark());
    closeAfter(draft, i);
    return true;
  }

  private static void closeAfter(Draft draft, int last) {
    for (int i = last + 1; i < draft.size(); i++) {
      if (draft.is(i, LexemeType.NUMBER)) {
        draft.part(i).take();
      }
    }
  }

  private static @Nullable DateReading date(Draft draft, int at, Sense app) {
    long number = draft.part(at).number();
    if (draft.part(at).length() == 13 && number >= FIRST_MILLIS && number <= LAST_MILLIS) {
      return millis(number, at);
    }
    DateReading date = DateReader.at(draft, at);
    boolean needsWhole = app.mark() == Mark.POSSIBLE;
    boolean vague = date != null && date.mark() != Mark.SURE && !isAlbum(app);
    return needsWhole && vague ? null : date;
  }

  private static boolean isAlbum(Sense app) {
    return "line".equals(app.value());
  }

  /** Milliseconds since 1970, as WeChat and LINE export them. */
  private static DateReading millis(long number, int at) {
    OffsetDateTime when = Instant.ofEpochMilli(number).atOffset(ZoneOffset.UTC);
    String day = Moment.Date.of(when.toLocalDate()).iso();
    Moment moment =
        new Moment.Absolute(when, Moment.Basis.UTC_BY_DEFINITION, Precision.MILLISECOND);
    return new DateReading(moment, day, at, Mark.SURE, List.of());
  }

  /** The Pixel camera names its pictures in UTC, every other camera in its own time. */
  private static DateReading utc(Draft draft, int app, DateReading date) {
    if (!"pxl".equalsIgnoreCase(draft.text(app))
        || !(date.moment() instanceof Moment.Local local)) {
      return date;
    }
    return date.withTime(
        new Moment.Absolute(
            local.value().atOffset(ZoneOffset.UTC),
            Moment.Basis.UTC_BY_DEFINITION,
            local.precision()),
        date.last());
  }

  private static boolean isWhatsapp(Draft draft, int i) {
    return i + 1 < draft.size() && "WA".equals(draft.text(i)) && draft.is(i + 1, LexemeType.NUMBER);
  }
}
