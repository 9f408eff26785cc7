package dev.celscope.format;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the relatives of ISO base media files by the brands in {@code ftyp} (ISO/IEC 14496-12,
 * section 4.3). What has none is QuickTime of the time before brands.
 */
final class BmffLook implements Look {
  private static final int BOXES_TO_SEE = 16;
  private static final int BRANDS_TO_SEE = 64;
  private static final int BRAND = 4;
  private static final String SEQUENCE = "-sequence";

  private final List<Clues.Clue> brands;

  /** The same by their first letter, which no wildcard stands for. */
  private final Map<Character, List<Clues.Clue>> byLetter;

  private final FileTypes types;
  private final FileType heif;
  private final FileType heifSequence;

  BmffLook(FileTypes types, Clues clues) {
    this.types = types;
    brands = clues.of("bmff");
    byLetter =
        brands.stream().collect(Collectors.groupingBy(clue -> clue.glob().toString().charAt(0)));
    heif = types.require("image/heif");
    heifSequence = types.require("image/heif" + SEQUENCE);
  }

  @Override
  public @Nullable Told into(Probe probe, Told magic) throws IOException {
    if (!isBox(probe)) {
      return null;
    }
    try {
      Boxes boxes = Boxes.of(probe.source());
      for (int seen = 0; seen < BOXES_TO_SEE && boxes.hasNext(); seen++) {
        Box box = boxes.next();
        if (box.is("ftyp")) {
          return byBrands(box.body(), magic);
        }
      }
      return magic;
    } catch (ReadException e) {
      return magic; // broken or cut further on: the reader says where
    }
  }

  /** Four letters may stand in a text by chance; its first four bytes are then letters as well. */
  private static boolean isBox(Probe probe) {
    long size = probe.u32be(0);
    boolean letters = true;
    for (int at = 0; at < BRAND; at++) {
      letters &= probe.u8(at) >= ' ';
    }
    return size <= 1 || (size >= 8 && (size <= probe.size() || !letters));
  }

  private Told byBrands(ByteSource body, Told magic) throws IOException {
    Cursor cursor = body.cursor();
    String major = brand(cursor);
    Told told = byBrand(major, "brand ");
    boolean isGeneral =
        told != null && (told.type().equals(heif) || told.type().equals(heifSequence));
    if (told != null && !isGeneral) {
      return told;
    }
    cursor.skip(Math.min(BRAND, cursor.remaining())); // minor version
    List<String> compatible = new ArrayList<>();
    while (compatible.size() < BRANDS_TO_SEE && cursor.request(BRAND)) {
      compatible.add(brand(cursor));
    }
    if (told != null) {
      // mif1 and msf1 say no more than HEIF: the codec is among the compatible brands
      Told closer = byCodec(compatible, told.type());
      return closer == null ? told : closer;
    }
    for (String brand : compatible) {
      told = byBrand(brand, "compatible brand ");
      if (told != null) {
        return told;
      }
    }
    return new Told(magic.type(), "brand " + major + " in ftyp");
  }

  private @Nullable Told byCodec(List<String> compatible, FileType major) {
    for (Clues.Clue clue : brands) {
      if (compatible.contains(clue.value()) && isCodec(clue.type(), major)) {
        return new Told(clue.type(), "compatible brand " + clue.value() + " in ftyp");
      }
    }
    return null;
  }

  private boolean isCodec(FileType type, FileType major) {
    return types.isDialect(type, heif)
        && !type.equals(heif)
        && !type.equals(heifSequence)
        && type.mediaType().endsWith(SEQUENCE) == major.equals(heifSequence);
  }

  private @Nullable Told byBrand(String brand, String why) {
    for (Clues.Clue clue : byLetter.getOrDefault(brand.charAt(0), List.of())) {
      if (clue.glob().matches(brand)) {
        return new Told(clue.type(), why + brand + " in ftyp");
      }
    }
    return null;
  }

  private static String brand(Cursor cursor) throws IOException {
    return cursor.text(BRAND, StandardCharsets.ISO_8859_1);
  }
}
