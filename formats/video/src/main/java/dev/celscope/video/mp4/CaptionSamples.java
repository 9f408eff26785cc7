package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.video.caption.Caption;
import dev.celscope.video.caption.CaptionField;
import dev.celscope.video.caption.DigitalCaptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of a closed captioning track (QTFF, Closed Captioning Media): {@code cdat} holds
 * pairs of bytes of the first field, {@code cdt2} of the second, {@code ccdp} whole caption
 * distribution packets with both and with digital captions (SMPTE ST 334-2).
 *
 * <pre>
 *   0  u16  9669
 *   2  u8   length
 *   3  u8   frame rate
 *   4  u8   flags
 *   5  u16  sequence
 *   7       sections: 71 timecode (4 bytes more), 72 captions: three bits, and a count in five;
 *           for each: flags (4: valid, and the type in two bits: 0 and 1 are the fields, 2 and 3 digital), pair
 * </pre>
 */
final class CaptionSamples {
  /** One pair a field comes with each frame of 30000/1001 a second. */
  private static final long NANOS_OF_THIRTY_FRAMES = 1_001_000_000;

  private static final int PACKET = 0x9669;
  private static final int TIMECODE_SECTION = 0x71;
  private static final int CAPTION_SECTION = 0x72;
  private static final int VALID = 0x4;

  private final List<CaptionField> fields = List.of(new CaptionField(1), new CaptionField(2));
  private final DigitalCaptions digital = new DigitalCaptions();

  /**
   * Takes a sample.
   *
   * @return the captions that it takes off the screen
   */
  List<Caption> take(ByteSource sample, Duration start) throws IOException {
    Boxes boxes = Boxes.of(sample);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      Cursor cursor = box.body().cursor();
      switch (box.type()) {
        case "cdat" -> pairs(cursor, fields.get(0), start);
        case "cdt2" -> pairs(cursor, fields.get(1), start);
        case "ccdp" -> packets(cursor, start);
        default -> {}
      }
    }
    return taken();
  }

  /** The captions that stand on the screen at the end. */
  List<Caption> end(Duration at) {
    fields.forEach(field -> field.end(at));
    digital.end(at);
    return taken();
  }

  private List<Caption> taken() {
    List<Caption> taken = new ArrayList<>();
    fields.forEach(field -> taken.addAll(field.taken()));
    taken.addAll(digital.taken());
    return taken;
  }

  private static void pairs(Cursor cursor, CaptionField field, Duration start) throws IOException {
    for (long frame = 0; cursor.request(2); frame++) {
      cursor.source().meter().step(cursor.offset());
      field.pair(cursor.u8(), cursor.u8(), at(start, frame));
    }
  }

  private static Duration at(Duration start, long frame) {
    return start.plusNanos(frame * NANOS_OF_THIRTY_FRAMES / 30);
  }

  private void packets(Cursor cursor, Duration start) throws IOException {
    for (long frame = 0; cursor.request(7); frame++) {
      long from = cursor.position();
      if (cursor.u16be() != PACKET) {
        throw new MalformedException(
            "A caption distribution packet does not begin with 9669",
            cursor.source().offset() + from);
      }
      int length = cursor.u8();
      cursor.verify(length > 7, from + 2, "A caption packet declares a length of " + length);
      sections(cursor.seek(from + 7).slice(length - 7).cursor(), at(start, frame));
    }
  }

  private void sections(Cursor cursor, Duration at) throws IOException {
    while (cursor.request(2)) {
      int id = cursor.u8();
      if (id == TIMECODE_SECTION) {
        cursor.skip(Math.min(4, cursor.remaining()));
      } else if (id == CAPTION_SECTION) {
        triplets(cursor, cursor.u8() & 0x1f, at);
      } else {
        return;
      }
    }
  }

  private void triplets(Cursor cursor, int count, Duration at) throws IOException {
    for (int i = 0; i < count && cursor.request(3); i++) {
      int flags = cursor.u8();
      int first = cursor.u8();
      int second = cursor.u8();
      int type = flags & 3;
      if ((flags & VALID) == 0) {
        continue;
      }
      if (type < fields.size()) {
        fields.get(type).pair(first, second, at);
      } else {
        digital.pair(type, first, second, at);
      }
    }
  }
}
