package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.image.field.Field;
import dev.celscope.image.field.FieldTable;
import dev.celscope.image.field.Meaning;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The directory that a camera's maker keeps for itself (Exif 3.0, 4.6.6, MakerNote), where it is a
 * directory as TIFF has them: {@code maker-notes.tsv} tells how it starts, and what is in it. Only
 * owners, serial numbers and firmware are looked for.
 */
final class MakerNotes {
  private static final FieldTable FIELDS = FieldTable.load(MakerNotes.class, "maker-notes.tsv");
  private static final int MOST_ENTRIES = 512;
  private static final Meaning OWNER = new Meaning.Who(AttributionRole.OWNER);

  /**
   * How a maker's note starts.
   *
   * @param group ExifTool's group
   * @param directory where its directory starts in it
   * @param base where the positions in it count from: of the note itself, or of the whole TIFF
   * @param littleEndian its byte order
   */
  private record Layout(String group, long directory, ByteSource base, boolean littleEndian) {}

  private MakerNotes() {}

  static void say(Ifd ifd, TiffEntry note, ByteSource tiff, Findings findings) {
    try {
      Optional<Layout> layout = layout(note, tiff);
      if (layout.isPresent()) {
        directory(ifd, layout.get(), findings);
      }
    } catch (ReadException e) {
      // The note has no published form: what cannot be read is nothing that the file promised.
      return;
    } catch (IOException e) {
      return; // said again by whatever is read next
    }
  }

  private static Optional<Layout> layout(TiffEntry note, ByteSource tiff) throws IOException {
    ByteSource slice = note.slice();
    String start = new String(slice.sliceUpTo(0, 12).allBytes(), StandardCharsets.ISO_8859_1);
    boolean little = note.littleEndian();
    if (start.startsWith("Nikon\0\2") && slice.size() > 18) {
      ByteSource own = slice.sliceUpTo(10, slice.size());
      boolean ownOrder = own.cursor().u16be() == 0x4949;
      Cursor first = own.cursor().seek(4);
      long directory = ownOrder ? first.u32le() : first.u32be();
      return Optional.of(new Layout("Nikon", directory, own, ownOrder));
    }
    if (start.startsWith("FUJIFILM") && slice.size() > 12) {
      return Optional.of(new Layout("FujiFilm", slice.cursor().seek(8).u32le(), slice, true));
    }
    if (start.startsWith("OLYMP\0")) {
      return Optional.of(new Layout("Olympus", note.position() + 8, tiff, little));
    }
    if (start.startsWith("Panasonic\0")) {
      return Optional.of(new Layout("Panasonic", note.position() + 12, tiff, little));
    }
    if (start.startsWith("SONY DSC") || start.startsWith("SONY CAM")) {
      return Optional.of(new Layout("Sony", note.position() + 12, tiff, little));
    }
    boolean count = start.length() > 2 && (start.charAt(0) == 0 ^ start.charAt(1) == 0);
    return count
        ? Optional.of(new Layout("Canon", note.position(), tiff, little))
        : Optional.empty();
  }

  private static void directory(Ifd ifd, Layout layout, Findings findings) throws IOException {
    boolean little = layout.littleEndian();
    Cursor cursor = layout.base().cursor().seek(layout.directory());
    int count = Math.min(MOST_ENTRIES, little ? cursor.u16le() : cursor.u16be());
    for (int i = 0; i < count; i++) {
      int tag = little ? cursor.u16le() : cursor.u16be();
      int type = little ? cursor.u16le() : cursor.u16be();
      long values = little ? cursor.u32le() : cursor.u32be();
      long inline = cursor.position();
      long value = little ? cursor.u32le() : cursor.u32be();
      long position = values * TiffEntry.typeBytes(type) <= 4 ? inline : value;
      Optional<Field> field = FIELDS.find(layout.group() + ":" + tag);
      if (field.isPresent() && TiffEntry.typeBytes(type) == 1) {
        var entry = new TiffEntry(tag, type, values, layout.base(), position, little);
        byte[] text = entry.bytes(256);
        if (!isPrintable(text, field.get().meaning().equals(OWNER))) {
          continue; // a program that wrote the file anew moved the note, but not what it points at
        }
        String name = field.get().name();
        Origin origin =
            Origin.of(
                ifd.path() + "/MakerNote/" + name, layout.group() + ":" + name, entry.offset());
        field.get().meaning().say(findings, text, origin);
      }
    }
  }

  /** Makers write these fields in ASCII; owners write their names in any charset. */
  private static boolean isPrintable(byte[] text, boolean anyCharset) {
    for (byte b : text) {
      if (b == 0) {
        return true;
      }
      if (b < 0 ? !anyCharset : b < ' ' || b == 0x7f) {
        return false;
      }
    }
    return true;
  }
}
