package dev.celscope.image.heif;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The items of a {@code meta} box (ISO/IEC 14496-12, 8.11): what they are, where they lie, which
 * properties they have.
 */
final class ItemTable {

  /**
   * An item.
   *
   * @param id its number
   * @param type {@code Exif}, {@code mime}, {@code av01}, {@code hvc1}, {@code grid} …
   * @param contentType media type of a {@code mime} item; else empty
   */
  record Item(long id, String type, String contentType) {}

  /** Part of an item: where it starts, and how long it is; 0 for all that is there. */
  private record Extent(long position, long length) {}

  /** Where an item lies: in the file (0) or in the {@code idat} box (1). */
  private record Location(int method, List<Extent> extents) {}

  private final ByteSource file;
  private final Findings findings;
  private final List<Item> items = new ArrayList<>();
  private final Map<Long, Location> locations = new LinkedHashMap<>();
  private final List<Box> properties = new ArrayList<>();
  private final Map<Long, List<Integer>> associations = new LinkedHashMap<>();
  private Optional<ByteSource> itemData = Optional.empty();
  private long primary;
  private long count;

  ItemTable(ByteSource file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  List<Item> items() {
    return items;
  }

  List<Box> properties() {
    return properties;
  }

  /** Reads a {@code meta} box. */
  void read(Box meta) throws IOException {
    Boxes boxes = meta.boxes(4);
    while (boxes.hasNext()) {
      Box box = boxes.next();
      try {
        read(box.type(), box);
      } catch (ReadException e) {
        findings.problem(e, "meta/" + box.type());
      }
    }
  }

  private void read(String type, Box box) throws IOException {
    switch (type) {
      case "pitm" -> {
        Cursor cursor = box.body().cursor();
        boolean wide = cursor.u8() > 0;
        cursor.skip(3);
        primary = wide ? cursor.u32be() : cursor.u16be();
      }
      case "iinf" -> {
        int version = box.body().cursor().u8();
        Boxes infos = box.boxes(version == 0 ? 6 : 8);
        while (infos.hasNext()) {
          info(infos.next().body().cursor());
        }
      }
      case "iloc" -> locations(box.body().cursor());
      case "idat" -> itemData = Optional.of(box.body());
      case "iprp" -> {
        Boxes parts = box.boxes();
        while (parts.hasNext()) {
          Box part = parts.next();
          if (part.is("ipco")) {
            Boxes list = part.boxes();
            while (list.hasNext()) {
              properties.add(list.next());
            }
          } else if (part.is("ipma")) {
            associations(part.body().cursor());
          }
        }
      }
      default -> {
        // references and groups
      }
    }
  }

  /**
   * infe, version 2: u16 id (3: u32), u16 protection, 4cc type, name; of mime items, media type.
   */
  private void info(Cursor cursor) throws IOException {
    int version = cursor.u8();
    cursor.skip(3);
    if (version < 2) {
      return; // of no type: not of pictures
    }
    long id = version == 2 ? cursor.u16be() : cursor.u32be();
    cursor.skip(2);
    String type = cursor.fourCc();
    String content = "";
    if (type.equals("mime")) {
      cursor.untilZero(1 << 10);
      content = new String(cursor.untilZero(1 << 10), StandardCharsets.US_ASCII);
    }
    items.add(new Item(id, type, content));
  }

  private void locations(Cursor cursor) throws IOException {
    int version = cursor.u8();
    cursor.skip(3);
    int sizes = cursor.u16be();
    int offsetSize = sizes >> 12;
    int lengthSize = (sizes >> 8) & 15;
    int baseSize = (sizes >> 4) & 15;
    int indexSize = version > 0 ? sizes & 15 : 0;
    long number = version < 2 ? cursor.u16be() : cursor.u32be();
    for (long i = 0; i < number; i++) {
      file.meter().checkEntries(++count, cursor.offset());
      long id = version < 2 ? cursor.u16be() : cursor.u32be();
      int method = version > 0 ? cursor.u16be() & 15 : 0;
      cursor.skip(2); // data reference
      long base = sized(cursor, baseSize);
      int extents = cursor.u16be();
      List<Extent> list = new ArrayList<>();
      for (int j = 0; j < extents; j++) {
        file.meter().checkEntries(++count, cursor.offset());
        cursor.skip(indexSize);
        long position = base + sized(cursor, offsetSize);
        list.add(new Extent(position, sized(cursor, lengthSize)));
      }
      locations.put(id, new Location(method, list));
    }
  }

  private static long sized(Cursor cursor, int bytes) throws IOException {
    return switch (bytes) {
      case 4 -> cursor.u32be();
      case 8 -> cursor.i64be();
      default -> 0;
    };
  }

  private void associations(Cursor cursor) throws IOException {
    int version = cursor.u8();
    boolean wide = (cursor.u24be() & 1) != 0;
    long number = cursor.u32be();
    for (long i = 0; i < number; i++) {
      file.meter().checkEntries(++count, cursor.offset());
      long id = version < 1 ? cursor.u16be() : cursor.u32be();
      int entries = cursor.u8();
      List<Integer> indexes = associations.computeIfAbsent(id, key -> new ArrayList<>());
      for (int j = 0; j < entries; j++) {
        indexes.add(wide ? cursor.u16be() & 0x7fff : cursor.u8() & 0x7f);
      }
    }
  }

  /** A property of the primary item; indexes of properties start at 1. */
  Optional<Box> primaryProperty(String type) {
    for (int index : associations.getOrDefault(primary, List.of())) {
      if (index >= 1 && index <= properties.size() && properties.get(index - 1).is(type)) {
        return Optional.of(properties.get(index - 1));
      }
    }
    return Optional.empty();
  }

  /** The bytes of an item; empty where nothing tells where it lies. */
  Optional<ByteSource> content(Item item) throws IOException {
    Location location = locations.get(item.id());
    if (location == null || location.extents().isEmpty()) {
      return Optional.empty();
    }
    Optional<ByteSource> from = location.method() == 1 ? itemData : Optional.of(file);
    if (from.isEmpty() || location.method() > 1) {
      return Optional.empty();
    }
    if (location.extents().size() == 1) {
      return Optional.of(slice(from.get(), location.extents().get(0)));
    }
    var joined = new ByteArrayOutputStream();
    for (Extent extent : location.extents()) {
      joined.writeBytes(slice(from.get(), extent).allBytes());
    }
    return Optional.of(file.decoded(joined.toByteArray()));
  }

  private static ByteSource slice(ByteSource from, Extent extent) {
    return from.sliceUpTo(extent.position(), extent.length() == 0 ? from.size() : extent.length());
  }
}
