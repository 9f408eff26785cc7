package dev.celscope.image;

import static dev.celscope.testing.ByteBuilder.bytes;

import dev.celscope.testing.ByteBuilder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes small TIFFs: directories of entries, with what does not fit an entry after them. */
public final class TiffBuilder {
  private static final int MAIN = 0;
  private static final int FITS = 4;

  private record Entry(int type, int count, ByteBuilder value) {}

  private final boolean littleEndian;
  private final Map<Integer, Map<Integer, Entry>> directories = new LinkedHashMap<>();
  private Map<Integer, Entry> current = new LinkedHashMap<>();

  private TiffBuilder(boolean littleEndian) {
    this.littleEndian = littleEndian;
    directories.put(MAIN, current);
  }

  public static TiffBuilder littleEndian() {
    return new TiffBuilder(true);
  }

  public static TiffBuilder bigEndian() {
    return new TiffBuilder(false);
  }

  /** Entries that follow go into the directory that this tag of the first points at. */
  public TiffBuilder directory(int pointer) {
    current = directories.computeIfAbsent(pointer, key -> new LinkedHashMap<>());
    return this;
  }

  public TiffBuilder ascii(int tag, String text) {
    return ascii(tag, text, StandardCharsets.US_ASCII);
  }

  public TiffBuilder ascii(int tag, String text, Charset charset) {
    return entry(tag, 2, bytes().text(text + "\0", charset), 1);
  }

  public TiffBuilder undefined(int tag, byte[] value) {
    return entry(tag, 7, bytes().raw(value), 1);
  }

  public TiffBuilder u8(int tag, byte[] value) {
    return entry(tag, 1, bytes().raw(value), 1);
  }

  public TiffBuilder u16(int tag, int value) {
    return entry(tag, 3, u16(bytes(), value), 2);
  }

  public TiffBuilder u32(int tag, long value) {
    return entry(tag, 4, u32(bytes(), value), 4);
  }

  public TiffBuilder rationals(int tag, int... numbers) {
    ByteBuilder values = bytes();
    for (int number : numbers) {
      u32(values, number);
    }
    return entry(tag, 5, values, 8);
  }

  private TiffBuilder entry(int tag, int type, ByteBuilder value, int bytesOfOne) {
    current.put(tag, new Entry(type, value.size() / bytesOfOne, value));
    return this;
  }

  private ByteBuilder u16(ByteBuilder out, int value) {
    return littleEndian ? out.u16le(value) : out.u16be(value);
  }

  private ByteBuilder u32(ByteBuilder out, long value) {
    return littleEndian ? out.u32le(value) : out.u32be(value);
  }

  public byte[] build() {
    int position = 8;
    Map<Integer, Integer> positions = new LinkedHashMap<>();
    for (int pointer : List.copyOf(directories.keySet())) {
      int pointers = pointer == MAIN ? directories.size() - 1 : 0;
      positions.put(pointer, position);
      position += length(directories.get(pointer), pointers);
    }
    directory(MAIN);
    positions.forEach((pointer, at) -> pointTo(pointer, at));
    ByteBuilder out = bytes().ascii(littleEndian ? "II" : "MM");
    u32(u16(out, 42), 8);
    directories.values().forEach(directory -> write(out, directory));
    return out.build();
  }

  private void pointTo(int pointer, int position) {
    if (pointer != MAIN) {
      u32(pointer, position);
    }
  }

  private static int length(Map<Integer, Entry> directory, int pointers) {
    int beyond =
        directory.values().stream()
            .mapToInt(entry -> entry.value().size())
            .filter(size -> size > FITS)
            .sum();
    return 2 + 12 * (directory.size() + pointers) + 4 + beyond;
  }

  private void write(ByteBuilder out, Map<Integer, Entry> directory) {
    int tableEnd = out.size() + 2 + 12 * directory.size() + 4;
    ByteBuilder beyond = bytes();
    u16(out, directory.size());
    directory.forEach(
        (tag, entry) -> {
          u32(u16(u16(out, tag), entry.type()), entry.count());
          ByteBuilder value = entry.value();
          if (value.size() > FITS) {
            u32(out, tableEnd + beyond.size());
            beyond.raw(value);
          } else {
            out.raw(value).zeros(FITS - value.size());
          }
        });
    u32(out, 0).raw(beyond);
  }
}
