package dev.celscope.spreadsheet.xls;

import dev.celscope.format.Findings;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.ooxml.OoxmlReader;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Encrypted workbooks. Excel encrypts what is merely protected against changes with a password that
 * every copy of it knows (MS-OFFCRYPTO 2.4.2.3); such workbooks are read like others. The rest give
 * what stands outside the encryption.
 */
final class EncryptedWorkbook {
  private EncryptedWorkbook() {}

  /** Reads an encrypted package, MS-OFFCRYPTO 2.3.4.4. */
  static void read(CompoundFile file, ByteSource source, Findings findings) throws IOException {
    Optional<byte[]> opened = decrypted(file, source);
    if (opened.isPresent()) {
      new OoxmlReader().read(source.decoded(opened.get()), findings);
    } else {
      findings.problem(
          Severity.WARNING,
          ProblemCode.ENCRYPTED,
          "The workbook is locked by a password; only its outer properties were read",
          Origin.of("EncryptedPackage"));
    }
  }

  private static Optional<byte[]> decrypted(CompoundFile file, ByteSource source)
      throws IOException {
    if (!isReadable(file)) {
      return Optional.empty();
    }
    try {
      try (POIFSFileSystem files =
          new POIFSFileSystem(new ByteArrayInputStream(source.allBytes()))) {
        Decryptor decryptor = new EncryptionInfo(files).getDecryptor();
        if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
          return Optional.empty();
        }
        try (InputStream in = decryptor.getDataStream(files)) {
          int most = source.limits().blockBytes();
          byte[] opened = in.readNBytes(most);
          if (opened.length == most && in.read() >= 0) {
            throw new LimitException("blockBytes", most + " bytes", source.offset());
          }
          return Optional.of(opened);
        }
      }
    } catch (ReadException e) {
      throw e;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the description of the encryption can be read: from version 4.4 on it is XML behind
   * eight bytes, and POI's parser writes to standard error where that is not well-formed.
   */
  private static boolean isReadable(CompoundFile file) throws IOException {
    Optional<ByteSource> info = file.find("EncryptionInfo");
    if (info.isEmpty() || info.get().size() < 8) {
      return false;
    }
    boolean xml = info.get().cursor().u32le() == 0x0004_0004;
    if (!xml) {
      return true;
    }
    ByteSource description = info.get().slice(8, info.get().size() - 8);
    try (XmlCursor cursor =
        XmlCursor.of(description.stream(), description.meter(), description.offset())) {
      while (cursor.next()) {
        // well-formed so far
      }
      return true;
    } catch (MalformedException e) {
      return false;
    }
  }

  /** A workbook stream with its records decrypted where the default password opens them. */
  static ByteSource opened(ByteSource stream, ByteSource source) throws IOException {
    Optional<byte[]> plain = BiffDecryption.open(stream.allBytes());
    return plain.map(source::decoded).orElse(stream);
  }
}
