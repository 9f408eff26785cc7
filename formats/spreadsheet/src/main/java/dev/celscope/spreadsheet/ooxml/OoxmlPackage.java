package dev.celscope.spreadsheet.ooxml;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Meter;
import dev.celscope.source.ReadException;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a package and what binds them. Names are compared without regard to case, as part
 * names are (ECMA-376 part 2, section 6.2.2.3); backslashes, which some writers put between
 * folders, count as slashes.
 */
final class OoxmlPackage {
  private final ZipDirectory zip;
  private final Meter meter;
  private final Findings findings;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> read = new HashSet<>();

  /** Something that reads one part. */
  interface PartReading {
    void run() throws IOException;
  }

  OoxmlPackage(ZipDirectory zip, Meter meter, Findings findings) {
    this.zip = zip;
    this.meter = meter;
    this.findings = findings;
    for (ZipEntry entry : zip.entries()) {
      parts.putIfAbsent(key(entry.name()), entry);
      names.add(entry.name().replace('\\', '/'));
    }
  }

  private static String key(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  Findings findings() {
    return findings;
  }

  Meter meter() {
    return meter;
  }

  boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** Names of all parts in the order of the archive; not to be changed. */
  List<String> names() {
    return names;
  }

  /** Marks a part as read; false where it was before. */
  boolean visit(String part) {
    return read.add(key(part));
  }

  boolean isVisited(String part) {
    return read.contains(key(part));
  }

  /** Opens an XML part that is known to exist. */
  XmlCursor xml(String part) throws IOException {
    ZipEntry entry = entry(part);
    return XmlCursor.of(zip.stream(entry), meter, entry.offset());
  }

  /** Opens a binary part that is known to exist. */
  BinaryRecords records(String part) throws IOException {
    ZipEntry entry = entry(part);
    return new BinaryRecords(zip.stream(entry), meter, entry.offset());
  }

  /** The bytes of a part that is known to exist. */
  ByteSource bytes(String part) throws IOException {
    return zip.open(entry(part));
  }

  /** Where the directory tells of a part. */
  long offset(String part) {
    return entry(part).offset();
  }

  private ZipEntry entry(String part) {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw new IllegalArgumentException("No part " + part);
    }
    return entry;
  }

  /**
   * Reads a part if it is there and was not read before. What is wrong with it becomes a problem of
   * that part; the package goes on.
   */
  void attempt(String part, PartReading reading) throws IOException {
    if (!has(part) || !visit(part)) {
      return;
    }
    try {
      reading.run();
    } catch (ReadException e) {
      findings.problem(e, part);
    }
  }

  /** The relationships of a part, or with an empty name those of the package. */
  List<Relationship> relationships(String part) throws IOException {
    String file = part.substring(part.lastIndexOf('/') + 1);
    String folder = part.substring(0, part.length() - file.length());
    String rels = folder + "_rels/" + file + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (!has(rels)) {
      return found;
    }
    try (XmlCursor xml = xml(rels)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("Relationship")) {
          found.add(relationship(xml, folder));
          meter.checkEntries(found.size(), offset(rels));
        }
      }
    } catch (ReadException e) {
      findings.problem(e, rels);
    }
    return found;
  }

  private static Relationship relationship(XmlCursor xml, String folder) {
    String type = xml.attribute("Type", "");
    String target = xml.attribute("Target", "");
    // A place in the workbook, #'Sheet 1'!A1, names no part, though many writers do not say so.
    boolean external = xml.attribute("TargetMode", "").equals("External") || target.startsWith("#");
    return new Relationship(
        xml.attribute("Id", ""),
        type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
  }

  /**
   * Where a hyperlink leads to: the target of its relationship, and behind {@code #} a place in it;
   * without a relationship a place in the workbook itself (ECMA-376 part 1, section 18.3.1.47).
   */
  static String linked(List<Relationship> relationships, String id, String location) {
    String target = byId(relationships, id).map(Relationship::target).orElse("");
    return location.isBlank() ? target : target + "#" + location;
  }

  /** A target relative to the folder of its part, without {@code .} and {@code ..}. */
  private static String resolved(String folder, String target) {
    String slashed = target.replace('\\', '/');
    String path = slashed.startsWith("/") ? slashed.substring(1) : folder + slashed;
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  /** Target of the first relationship of a type. */
  static Optional<String> target(List<Relationship> relationships, String type) {
    return relationships.stream()
        .filter(relationship -> relationship.type().equalsIgnoreCase(type))
        .filter(relationship -> !relationship.external())
        .map(Relationship::target)
        .findFirst();
  }

  /** The relationship of an id. */
  static Optional<Relationship> byId(List<Relationship> relationships, String id) {
    return relationships.stream().filter(relationship -> relationship.id().equals(id)).findFirst();
  }
}
