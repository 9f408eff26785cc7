package dev.celscope.video.flash;

import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Walks values in AMF0 (Adobe, Action Message Format AMF 0) and hands each to a visitor. */
final class Amf {
  private static final int NUMBER = 0;
  private static final int BOOLEAN = 1;
  private static final int STRING = 2;
  private static final int OBJECT = 3;
  private static final int NULL = 5;
  private static final int UNDEFINED = 6;
  private static final int REFERENCE = 7;
  private static final int ECMA_ARRAY = 8;
  private static final int OBJECT_END = 9;
  private static final int STRICT_ARRAY = 10;
  private static final int DATE = 11;
  private static final int LONG_STRING = 12;
  private static final int XML = 15;

  private final Cursor cursor;
  private final Visitor visitor;
  private int entries;

  /** Takes the values that are no containers. */
  interface Visitor {
    /** A number or a boolean, which is 0 or 1. */
    void number(String path, double value, long offset);

    /** A text. */
    void text(String path, String value, long offset) throws IOException;

    /** A date: milliseconds since 1970 UTC, and the minutes of a zone that is to be ignored. */
    void date(String path, double millis, long offset);
  }

  Amf(Cursor cursor, Visitor visitor) {
    this.cursor = cursor;
    this.visitor = visitor;
  }

  /** Reads one value. */
  void value(String path) throws IOException {
    value(path, 0);
  }

  private void value(String path, int depth) throws IOException {
    cursor.source().meter().checkDepth(depth, cursor.offset());
    cursor.source().meter().checkEntries(++entries, cursor.offset());
    int type = cursor.u8();
    long at = cursor.offset();
    switch (type) {
      case NUMBER -> visitor.number(path, cursor.f64be(), at);
      case BOOLEAN -> visitor.number(path, cursor.u8(), at);
      case STRING -> visitor.text(path, cursor.text(cursor.u16be(), StandardCharsets.UTF_8), at);
      case LONG_STRING, XML ->
          visitor.text(path, cursor.text(cursor.u32be(), StandardCharsets.UTF_8), at);
      case OBJECT -> members(path, depth);
      case ECMA_ARRAY -> {
        cursor.skip(4); // how many there are about
        members(path, depth);
      }
      case STRICT_ARRAY -> {
        long count = cursor.u32be();
        for (long i = 1; i <= count && cursor.request(1); i++) {
          value(path + "[" + i + "]", depth + 1);
        }
      }
      case DATE -> {
        double millis = cursor.f64be();
        cursor.skip(2);
        visitor.date(path, millis, at);
      }
      case REFERENCE -> cursor.skip(2);
      case NULL, UNDEFINED -> {}
      default -> cursor.verify(false, cursor.position() - 1, "No AMF value is of type " + type);
    }
  }

  private void members(String path, int depth) throws IOException {
    while (cursor.request(3)) {
      String name = cursor.text(cursor.u16be(), StandardCharsets.UTF_8);
      if (name.isEmpty()) {
        int end = cursor.u8();
        cursor.verify(end == OBJECT_END, cursor.position() - 1, "An object does not end");
        return;
      }
      value(path.isEmpty() ? name : path + "/" + name, depth + 1);
    }
  }
}
