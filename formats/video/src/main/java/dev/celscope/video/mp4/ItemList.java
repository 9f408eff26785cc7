package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.Genres;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An item list (QTFF, Metadata Item List Atom): of iTunes by type, free-form ones by name, or by
 * number of a key.
 */
final class ItemList {
  private final ClipFindings findings;
  private final List<String> keys;

  ItemList(ClipFindings findings) {
    this(findings, List.of());
  }

  ItemList(ClipFindings findings, List<String> keys) {
    this.findings = findings;
    this.keys = keys;
  }

  void read(Box ilst, String path) throws IOException {
    BoxWalk.over(ilst.boxes(), path, findings, item -> item(item, path));
  }

  private void item(Box item, String parent) throws IOException {
    if (item.is("----")) {
      freeForm(item, parent + "/----");
      return;
    }
    Optional<String> key = key(item.type());
    Field field = key.map(ItemList::keyed).orElseGet(() -> FieldTable.ITEM_LIST.get(item.type()));
    String path = parent + "/" + key.orElse(item.type());
    BoxWalk.over(
        item.boxes(),
        path,
        findings,
        box -> {
          if (box.is("data")) {
            data(box, field, path);
          }
        });
  }

  /** The key of an item whose type is a number. */
  private Optional<String> key(String type) {
    int number = 0;
    for (int i = 0; i < 4; i++) {
      number = (number << 8) | type.charAt(i);
    }
    return number > 0 && number <= keys.size()
        ? Optional.of(keys.get(number - 1))
        : Optional.empty();
  }

  private static Field keyed(String key) {
    return FieldTable.KEYS
        .find(key)
        .or(() -> FieldTable.KEYS.find(key.replaceFirst("^com\\.apple\\.quicktime\\.", "")))
        .or(() -> FieldTable.KEYS.find(key.replaceFirst("^com\\.(?:apple\\.)?", "")))
        .orElseGet(() -> FieldTable.KEYS.get(key));
  }

  /** A free-form item: whose it is, its name, and its data. */
  private void freeForm(Box item, String path) throws IOException {
    Boxes boxes = item.boxes();
    String name = "";
    while (boxes.hasNext()) {
      Box box = boxes.next();
      if (box.is("name")) {
        Cursor cursor = box.body().cursor().skip(4);
        name = cursor.text(cursor.remaining(), StandardCharsets.UTF_8);
      } else if (box.is("data")) {
        data(box, FieldTable.ITUNES.get(name), name.isEmpty() ? path : path + "/" + name);
      }
    }
  }

  /** Data: type, locale, value (QTFF, Value Atom). */
  private void data(Box box, Field field, String path) throws IOException {
    Cursor cursor = box.body().cursor();
    int type = cursor.i32be() & 0xffffff;
    cursor.skip(2);
    int language = cursor.u16be();
    ByteSource value = cursor.slice(cursor.remaining());
    Origin origin = Origin.of(path, field.tag(), value.offset());
    Optional<String> declared =
        language == 0 ? Optional.empty() : Languages.tag(Languages.unpack(language));
    switch (type) {
      case 0, 1 -> text(value, field, origin, declared);
      case 2, 5 ->
          findings.field(
              field, new String(value.allBytes(), StandardCharsets.UTF_16BE), origin, declared);
      case 12 -> picture(value, path, "gif");
      case 13 -> picture(value, path, "jpg");
      case 14 -> picture(value, path, "png");
      case 27 -> picture(value, path, "bmp");
      case 21, 22, 65, 66, 67, 74, 75, 76, 77, 78 ->
          findings.field(field, Long.toString(integer(value)), origin, declared);
      case 23 -> findings.field(field, Float.toString(value.cursor().f32be()), origin, declared);
      case 24 -> findings.field(field, Double.toString(value.cursor().f64be()), origin, declared);
      default -> {}
    }
  }

  /** Text, or where no type is declared what may be a picture or numbers. */
  private void text(ByteSource value, Field field, Origin origin, Optional<String> language)
      throws IOException {
    if (value.size() > value.limits().blockBytes()) {
      return;
    }
    byte[] bytes = value.allBytes();
    if (bytes.length > 3 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8) {
      picture(value, origin.path(), "jpg");
      return;
    }
    boolean binary = bytes.length == 0 || bytes[0] == 0;
    if (bytes.length == 2 && origin.path().endsWith("/gnre")) {
      Optional<String> name = Genres.name((bytes[0] << 8 | (bytes[1] & 0xff)) - 1);
      name.ifPresent(genre -> findings.field(field, genre, origin, language));
      return;
    }
    if (binary) {
      return; // track and disc numbers and the like, which tell of no date, person or word
    }
    Optional<String> text = InternationalText.unicode(bytes);
    if (text.isPresent()) {
      findings.field(field, text.get(), origin, language);
    } else {
      findings.field(field, bytes, origin);
    }
  }

  private void picture(ByteSource value, String path, String extension) throws IOException {
    findings.findings().child("cover." + extension, path, value);
  }

  private static long integer(ByteSource value) throws IOException {
    long number = 0;
    for (byte octet : value.bytes(0, (int) Math.min(8, value.size()))) {
      number = (number << 8) | (octet & 0xff);
    }
    return number;
  }
}
