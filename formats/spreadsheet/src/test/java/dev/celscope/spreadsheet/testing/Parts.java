package dev.celscope.spreadsheet.testing;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.record.FileRecord;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Limits;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP package written part by part. */
public final class Parts {
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** Puts a part. */
  public Parts put(String name, String xml) {
    return put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a part. */
  public Parts put(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Puts the relationships of a part: id, type, target for each; a target with : is external. */
  public Parts relate(String name, String... triples) {
    StringBuilder xml = new StringBuilder("<Relationships>");
    for (int i = 0; i < triples.length; i += 3) {
      xml.append("<Relationship Id=\"" + triples[i] + "\" Type=\"" + REL + triples[i + 1] + "\"");
      xml.append(" Target=\"" + triples[i + 2] + "\"");
      xml.append(triples[i + 2].contains(":") ? " TargetMode=\"External\"/>" : "/>");
    }
    int slash = name.lastIndexOf('/') + 1;
    String rels = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    return put(rels, xml.append("</Relationships>").toString());
  }

  /** The package; its parts bear no time. */
  public byte[] bytes() {
    return bytes(LocalDateTime.of(1980, 1, 1, 0, 0));
  }

  /** The package; its parts bear a time of the wall clock. */
  public byte[] bytes(LocalDateTime time) {
    return bytes(time, null);
  }

  /** The package; its parts bear a time of the wall clock and one in UTC. */
  public byte[] bytes(LocalDateTime time, @Nullable Instant utc) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(time);
        if (utc != null) {
          entry.setExtra(extendedTimestamp(utc));
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** APPNOTE 4.5: tag, length, which times are there, the time of modification. */
  private static byte[] extendedTimestamp(Instant utc) {
    return ByteBuilder.bytes().u16le(0x5455).u16le(5).u8(1).u32le(utc.getEpochSecond()).build();
  }

  /** Reads bytes with one reader alone. */
  public static FileRecord read(FormatReader reader, String mediaType, byte[] bytes) {
    return read(reader, mediaType, bytes, Limits.standard());
  }

  /** Reads bytes with one reader alone, within limits. */
  public static FileRecord read(
      FormatReader reader, String mediaType, byte[] bytes, Limits limits) {
    return Celscope.builder()
        .reader(reader)
        .installedReaders(false)
        .limits(limits)
        .fileSystemTimes(false)
        .clock(Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC))
        .build()
        .readAs(mediaType, ByteSource.of(bytes, limits), "workbook");
  }
}
