package dev.celscope.animation.zip;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.format.FileTypes;
import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.format.ZipEntryTimes;
import dev.celscope.record.ArchiveInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads ZIP archives: what they hold, when it was packed, and the files inside that celscope reads.
 */
public final class ZipReader implements FormatReader {

  /** For {@link java.util.ServiceLoader}. */
  public ZipReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/zip");
  }

  @Override
  public String reads() {
    return "entry names in undeclared charsets, comments, times local and in UTC, files inside";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    try (ZipDirectory zip = ZipDirectory.of(source)) {
      List<ZipEntry> entries = zip.entries();
      zip.damage().ifPresent(damage -> findings.problem(damage, "zip"));
      findings.media(new ArchiveInfo(entries.size()));
      EntryNames names = new EntryNames(zip);
      names.say(findings);
      ZipEntryTimes times = new ZipEntryTimes(zip, findings);
      for (int i = 0; i < entries.size(); i++) {
        source.meter().step(entries.get(i).offset());
        times.say(entries.get(i), names.path(i));
      }
      encrypted(entries, findings);
      for (int i = 0; i < entries.size(); i++) {
        if (isRead(entries.get(i), names.path(i))) {
          child(zip, entries.get(i), names.path(i), source, findings);
        }
      }
    }
  }

  private static void encrypted(List<ZipEntry> entries, Findings findings) {
    long locked = entries.stream().filter(ZipEntry::isEncrypted).count();
    if (locked > 0) {
      findings.problem(
          Severity.WARNING,
          ProblemCode.ENCRYPTED,
          locked + " of " + entries.size() + " entries are encrypted",
          Origin.of("zip"));
    }
  }

  private static void child(
      ZipDirectory zip, ZipEntry entry, String path, ByteSource source, Findings findings)
      throws IOException {
    try {
      // Past the limit nothing need be inflated to have it said.
      ByteSource content = findings.takesChildren() ? zip.open(entry) : source.slice(0, 0);
      findings.child(path.substring(path.lastIndexOf('/') + 1), path, content);
    } catch (LimitException e) {
      if (!e.limit().equals("blockBytes")) {
        throw e; // what counts for the whole file is used up: the next entry would fail too
      }
      findings.problem(e, path);
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  /** Whether celscope has a reader of files with this name; the others are names and times. */
  private static boolean isRead(ZipEntry entry, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    // Resource forks of macOS bear the name of their file behind "._".
    return dot > 0
        && !entry.isEncrypted()
        && !name.startsWith("._")
        && FileTypes.standard().withExtension(name.substring(dot + 1)).stream()
            .anyMatch(type -> type.artifact().isPresent());
  }
}
