package dev.celscope.spreadsheet.xls;

import dev.celscope.source.Cursor;
import dev.celscope.spreadsheet.sheet.NumberFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The value of a property: MS-OLEPS 2.15 {@code TypedPropertyValue}.
 *
 * @param texts the value as text; several for a vector; empty for what is neither text nor number
 * @param bytes the bytes of a text whose charset is not declared
 * @param filetime ticks of a FILETIME
 * @param number a whole number
 */
record PropertyValue(
    List<String> texts, Optional<byte[]> bytes, Optional<Long> filetime, Optional<Long> number) {
  private static final int VECTOR = 0x1000;
  private static final int VARIANT = 12;

  /** Bytes of an identifier in braces with the zero at its end. */
  private static final int GUID = 2 * 39;

  static PropertyValue read(PropertySet set, Cursor cursor) throws IOException {
    int type = (int) cursor.u32le();
    if ((type & VECTOR) != 0) {
      return vector(set, cursor, type & 0xfff);
    }
    return scalar(set, cursor, type);
  }

  private static PropertyValue vector(PropertySet set, Cursor cursor, int type) throws IOException {
    long count = cursor.u32le();
    List<String> all = new ArrayList<>();
    for (long i = 0; i < count && cursor.request(4); i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      int item = type == VARIANT ? (int) cursor.u32le() : type;
      PropertyValue value = scalar(set, cursor, item);
      if (item == 30 || item == 31) {
        all.addAll(value.texts());
        if (type == VARIANT && item == 31) {
          align(cursor);
        }
      }
    }
    return ofTexts(all);
  }

  private static void align(Cursor cursor) throws IOException {
    long odd = cursor.position() % 4;
    if (odd != 0 && cursor.request(4 - odd)) {
      cursor.skip(4 - odd);
    }
  }

  private static PropertyValue scalar(PropertySet set, Cursor cursor, int type) throws IOException {
    switch (type) {
      case 2, 18 -> {
        PropertyValue value = ofNumber(cursor.i16le());
        cursor.skip(Math.min(2, cursor.remaining())); // padded to four bytes
        return value;
      }
      case 3, 19, 22, 23 -> {
        return ofNumber(cursor.i32le());
      }
      case 5 -> {
        return ofTexts(List.of(NumberFormat.general(cursor.f64le())));
      }
      case 11 -> {
        boolean value = cursor.u16le() != 0;
        cursor.skip(Math.min(2, cursor.remaining()));
        return ofTexts(List.of(value ? "true" : "false"));
      }
      case 8, 30 -> {
        return narrow(set, cursor.bytes(cursor.u32le()));
      }
      case 31 -> {
        return ofTexts(List.of(wide(cursor)));
      }
      case 64 -> {
        long ticks = cursor.i64le();
        return new PropertyValue(List.of(), Optional.empty(), Optional.of(ticks), Optional.empty());
      }
      case 65 -> {
        return blob(cursor);
      }
      default -> {
        return ofTexts(List.of());
      }
    }
  }

  private static String wide(Cursor cursor) throws IOException {
    return untilZero(cursor.text(cursor.u32le() * 2, StandardCharsets.UTF_16LE));
  }

  private static String untilZero(String text) {
    int end = text.indexOf(0);
    return end < 0 ? text : text.substring(0, end);
  }

  private static PropertyValue narrow(PropertySet set, byte[] bytes) {
    return new PropertyValue(
        List.of(set.text(bytes)),
        set.hasCharset() ? Optional.empty() : Optional.of(bytes),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * A list of links ({@code _PID_HLINKS}): a count, then variants of which the texts are links. Or
   * an identifier in braces ({@code _PID_GUID}), in UTF-16.
   */
  private static PropertyValue blob(Cursor cursor) throws IOException {
    long length = Math.min(cursor.u32le(), cursor.remaining());
    if (length == GUID) {
      return ofTexts(List.of(untilZero(cursor.text(length, StandardCharsets.UTF_16LE))));
    }
    long end = length + cursor.position();
    List<String> texts = new ArrayList<>();
    long count = cursor.request(4) ? cursor.u32le() : 0;
    for (long i = 0; i < count && cursor.position() + 8 <= end; i++) {
      cursor.source().meter().checkEntries(i, cursor.offset());
      int type = (int) cursor.u32le();
      if (type == 31) {
        texts.add(wide(cursor));
        align(cursor);
      } else if (type == 3) {
        cursor.skip(4);
      } else {
        break;
      }
    }
    return ofTexts(texts);
  }

  private static PropertyValue ofTexts(List<String> texts) {
    return new PropertyValue(texts, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PropertyValue ofNumber(long number) {
    return new PropertyValue(
        List.of(Long.toString(number)), Optional.empty(), Optional.empty(), Optional.of(number));
  }
}
