package dev.celscope.spreadsheet.xls;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One section of a property set stream: MS-OLEPS 2.21 {@code PropertySetStream}, 2.20 {@code
 * PropertySet}. The stream is 28 bytes of header, then for each section its format id (16) and its
 * offset u32; a section is its size u32, the number of properties u32, and for each its id u32 and
 * its offset in the section u32.
 */
final class PropertySet {
  private static final int DICTIONARY = 0;
  private static final int CODE_PAGE = 1;

  private final ByteSource section;
  private final Map<Long, Long> offsets = new HashMap<>();
  private final List<Long> ids = new ArrayList<>();
  private final Map<Long, String> names = new HashMap<>();
  private Optional<Charset> charset = Optional.empty();

  private PropertySet(ByteSource section) {
    this.section = section;
  }

  /** All sections of a stream, as far as they can be read. */
  static List<PropertySet> sections(ByteSource stream) throws IOException {
    Cursor cursor = stream.cursor();
    cursor.verify(cursor.u16le() == 0xfffe, 0, "A property set begins with FE FF");
    long count = cursor.seek(24).u32le();
    List<PropertySet> sections = new ArrayList<>();
    for (long i = 0; i < Math.min(count, 2); i++) { // 2.21: one or two
      cursor.skip(16); // FMTID
      long at = cursor.u32le();
      if (at < stream.size()) {
        PropertySet set = new PropertySet(stream.slice(at, stream.size() - at));
        set.list();
        sections.add(set);
      }
    }
    return sections;
  }

  private void list() throws IOException {
    Cursor cursor = section.cursor().seek(4);
    long count = cursor.u32le();
    for (long i = 0; i < count && cursor.request(8); i++) {
      section.meter().checkEntries(i, cursor.offset());
      long id = cursor.u32le();
      if (offsets.putIfAbsent(id, cursor.u32le()) == null) {
        ids.add(id);
      }
    }
    try {
      charset = codePage().flatMap(CodePages::charset);
      dictionary();
    } catch (ReadException e) {
      // A wrong code page or dictionary leaves the properties readable by their ids.
    }
  }

  private Optional<Integer> codePage() throws IOException {
    Long at = offsets.get((long) CODE_PAGE);
    return at == null ? Optional.empty() : Optional.of(section.cursor().seek(at).skip(4).u16le());
  }

  /** Names of user-defined properties: 2.17 {@code Dictionary}. */
  private void dictionary() throws IOException {
    Long at = offsets.get((long) DICTIONARY);
    if (at == null) {
      return;
    }
    Cursor cursor = section.cursor().seek(at);
    long count = cursor.u32le();
    boolean wide = charset.equals(Optional.of(StandardCharsets.UTF_16LE));
    for (long i = 0; i < count; i++) {
      section.meter().checkEntries(i, cursor.offset());
      long id = cursor.u32le();
      long length = cursor.u32le();
      byte[] name = cursor.bytes(wide ? length * 2 : length);
      if (wide && length % 2 == 1) {
        cursor.skip(2); // padded to four bytes
      }
      names.put(id, text(name));
    }
  }

  /** The text of bytes in the set's code page, up to the first zero. */
  String text(byte[] bytes) {
    String text = new String(bytes, charset.orElse(StandardCharsets.ISO_8859_1));
    int end = text.indexOf(0);
    return end < 0 ? text : text.substring(0, end);
  }

  Optional<Charset> charset() {
    return charset;
  }

  boolean hasCharset() {
    return charset.isPresent();
  }

  /** Ids of the properties in the order of the section, dictionary and code page left out. */
  List<Long> ids() {
    return ids.stream().filter(id -> id > CODE_PAGE && id < 0x8000_0000L).toList();
  }

  Optional<String> name(long id) {
    return Optional.ofNullable(names.get(id));
  }

  /** A cursor at a property's type. */
  Cursor value(long id) throws IOException {
    Long at = offsets.get(id);
    if (at == null) {
      throw new IllegalArgumentException("No property " + id);
    }
    return section.cursor().seek(at);
  }
}
