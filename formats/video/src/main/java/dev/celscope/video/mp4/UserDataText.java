package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The forms in which user data hold text, told apart by what lies in the box. */
final class UserDataText {
  private UserDataText() {}

  /** The texts of a box. */
  static List<InternationalText> of(Box box) throws IOException {
    return switch (box.type()) {
      case "rtng" -> List.of(behind(box, 4 + 4 + 4)); // version and flags, entity, criteria
      case "clsf" -> List.of(behind(box, 4 + 4 + 2)); // version and flags, entity, index
      case "kywd" -> keywords(box);
      case "yrrc" -> List.of(year(box));
      case "loci" -> LocationText.of(box);
      default -> box.type().startsWith("©") ? copyrighted(box) : List.of(plain(box));
    };
  }

  /**
   * A box whose type begins with ©: texts behind length and language, a data box as in an item
   * list, or, by writers that know neither, nothing but the text.
   */
  private static List<InternationalText> copyrighted(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    List<InternationalText> texts = new ArrayList<>();
    if (cursor.request(8) && cursor.skip(4).fourCc().equals("data")) {
      Boxes boxes = box.boxes();
      while (boxes.hasNext()) {
        texts.add(behind(boxes.next(), 4 + 2)); // type, country
      }
      return texts;
    }
    cursor.seek(0);
    while (cursor.request(4)) {
      int length = cursor.u16be();
      int language = cursor.u16be();
      if (!cursor.request(length)) {
        return texts.isEmpty() ? List.of(plain(box)) : texts;
      }
      texts.add(InternationalText.of(cursor.bytes(length), language));
    }
    return texts;
  }

  /** A text behind fields of its own and the language. */
  private static InternationalText behind(Box box, int fields) throws IOException {
    Cursor cursor = box.body().cursor();
    cursor.skip(fields);
    int language = cursor.u16be();
    return InternationalText.of(cursor.bytes(cursor.remaining()), language);
  }

  /** Text alone, or behind version, flags and language as 3GPP has it: these begin with zeros. */
  static InternationalText plain(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    if (cursor.request(7) && cursor.i32be() == 0) {
      int language = cursor.u16be();
      return InternationalText.of(cursor.bytes(cursor.remaining()), language);
    }
    return InternationalText.of(cursor.seek(0).bytes(cursor.remaining()), 0);
  }

  /**
   * Keywords (3GPP TS 26.244, 8.2): language, count, and a length before each; or, by writers that
   * know no better, one text.
   */
  private static List<InternationalText> keywords(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    if (!cursor.request(7) || cursor.i32be() != 0) {
      return List.of(plain(box));
    }
    int language = cursor.u16be();
    int count = cursor.u8();
    List<InternationalText> words = new ArrayList<>();
    for (int i = 0; i < count && cursor.request(1); i++) {
      byte[] word = cursor.bytes(Math.min(cursor.u8(), cursor.remaining()));
      words.add(InternationalText.of(word, language));
    }
    return words;
  }

  private static InternationalText year(Box box) throws IOException {
    Cursor cursor = box.body().cursor();
    String year = Integer.toString(cursor.skip(4).u16be());
    byte[] digits = year.getBytes(StandardCharsets.US_ASCII);
    return InternationalText.of(Arrays.copyOf(digits, digits.length), 0);
  }
}
