package dev.celscope.spreadsheet.xls;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * Records under Excel's default password, through POI: each record's header stands plain, its data
 * are decrypted in place and {@code FilePass} (2.4.117) becomes an empty record of no meaning.
 */
final class BiffDecryption {
  private static final int FILE_PASS = 0x002f;
  private static final int BOUND_SHEET = 0x0085;
  private static final int XOR_SIZE = 4;
  private static final int RECORDS_TO_SEARCH = 16;

  private BiffDecryption() {}

  /** The stream with plain records; empty where it is not encrypted, or not so. */
  static Optional<byte[]> open(byte[] stream) {
    int at = filePass(stream);
    if (at < 0) {
      return Optional.empty();
    }
    try {
      RecordInputStream record = new RecordInputStream(filePassRecord(stream, at));
      record.nextRecord();
      EncryptionInfo info = new FilePassRecord(record).getEncryptionInfo();
      if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return Optional.empty();
      }
      return Optional.of(decrypted(stream, at + 4 + size(stream, at), at, info));
    } catch (GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The record as BIFF8 writes it: before, there was one kind of encryption alone, and the record
   * has the key and the check of the password without a kind before them.
   */
  private static InputStream filePassRecord(byte[] stream, int at) {
    if (size(stream, at) != XOR_SIZE) {
      return new ByteArrayInputStream(stream, at, stream.length - at);
    }
    byte[] record = new byte[4 + 2 + XOR_SIZE];
    record[0] = FILE_PASS;
    record[2] = 2 + XOR_SIZE;
    System.arraycopy(stream, at + 4, record, 6, Math.min(XOR_SIZE, stream.length - at - 4));
    return new ByteArrayInputStream(record);
  }

  private static int filePass(byte[] stream) {
    int at = 0;
    for (int i = 0; i < RECORDS_TO_SEARCH && at + 4 <= stream.length; i++) {
      if (type(stream, at) == FILE_PASS) {
        return at;
      }
      at += 4 + size(stream, at);
    }
    return -1;
  }

  private static int type(byte[] stream, int at) {
    return (stream[at] & 0xff) | (stream[at + 1] & 0xff) << 8;
  }

  private static int size(byte[] stream, int at) {
    return (stream[at + 2] & 0xff) | (stream[at + 3] & 0xff) << 8;
  }

  private static byte[] decrypted(byte[] stream, int from, int filePass, EncryptionInfo info) {
    byte[] plain = stream.clone();
    plain[filePass] = 0; // a record that no version defines
    plain[filePass + 1] = 0;
    Biff8DecryptingStream in =
        new Biff8DecryptingStream(
            new ByteArrayInputStream(stream, from, stream.length - from), from, info);
    int at = from;
    while (at + 4 <= stream.length) {
      int size = size(stream, at);
      in.readRecordSID();
      in.readDataSize();
      // Into an array of its own: given an offset, POI misplaces records that are never encrypted.
      byte[] data = new byte[Math.min(size, stream.length - at - 4)];
      in.readFully(data, 0, data.length);
      // Where a sheet begins stands plain in its BoundSheet record.
      int skipped = type(stream, at) == BOUND_SHEET ? Math.min(4, data.length) : 0;
      System.arraycopy(data, skipped, plain, at + 4 + skipped, data.length - skipped);
      at += 4 + size;
    }
    return plain;
  }
}
