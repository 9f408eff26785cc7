package dev.celscope.container;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import java.io.IOException;

/**
 * The sectors of an OLE2 compound file and the table that chains them ([MS-CFB], sections 2.2 to
 * 2.5). The table is not loaded: each link is looked up where it stands.
 */
final class CfbSectors {
  /** Indexes from here on are no sectors and no entries. */
  static final long FIRST_RESERVED = 0xFFFF_FFFAL;

  private static final long SIGNATURE = 0xD0CF11E0A1B11AE1L;
  private static final int SHIFT_AT = 30;
  private static final int DIRECTORY_AT = 48;
  private static final int TABLE_CHAIN_AT = 68;
  private static final int TABLE_SECTORS_AT = 76;
  private static final int TABLE_SECTORS_IN_HEADER = 109;
  private static final int INDEX_BYTES = 4;

  private final Cursor cursor;
  private final int shift;
  private final long firstDirectorySector;

  /**
   * Reads the header.
   *
   * @throws MalformedException if there is none
   */
  CfbSectors(ByteSource source) throws IOException {
    cursor = source.cursor();
    cursor.verify(cursor.i64be() == SIGNATURE, 0, "An OLE2 file begins otherwise");
    shift = cursor.seek(SHIFT_AT).u16le();
    cursor.verify(
        shift == 9 || shift == 12, SHIFT_AT, "Sector shift " + shift + " is neither 9 nor 12");
    firstDirectorySector = cursor.seek(DIRECTORY_AT).u32le();
  }

  static boolean isRegular(long sector) {
    return sector < FIRST_RESERVED;
  }

  long firstDirectorySector() {
    return firstDirectorySector;
  }

  int sectorBytes() {
    return 1 << shift;
  }

  /** Where a sector begins: the header takes the place of one. */
  long position(long sector) {
    return (sector + 1) << shift;
  }

  /** The sector that follows another. */
  long next(long sector) throws IOException {
    long perSector = sectorBytes() / INDEX_BYTES;
    long tableSector = tableSector(sector / perSector);
    return at(position(tableSector) + sector % perSector * INDEX_BYTES);
  }

  /** Where a sector of the table lies: the first 109 stand in the header, the others in a chain. */
  private long tableSector(long number) throws IOException {
    if (number < TABLE_SECTORS_IN_HEADER) {
      return at(TABLE_SECTORS_AT + number * INDEX_BYTES);
    }
    long perSector = sectorBytes() / INDEX_BYTES - 1L;
    long left = number - TABLE_SECTORS_IN_HEADER;
    long sector = at(TABLE_CHAIN_AT);
    for (; left >= perSector; left -= perSector) {
      cursor.source().meter().step(cursor.offset());
      sector = at(position(sector) + perSector * INDEX_BYTES);
    }
    return at(position(sector) + left * INDEX_BYTES);
  }

  private long at(long position) throws IOException {
    return cursor.seek(position).u32le();
  }
}
