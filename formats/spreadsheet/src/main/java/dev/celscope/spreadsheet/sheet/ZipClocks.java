package dev.celscope.spreadsheet.sheet;

import dev.celscope.container.ZipDirectory;
import dev.celscope.container.ZipEntry;
import dev.celscope.container.ZipTimes;
import dev.celscope.format.Findings;
import dev.celscope.format.ZipEntryTimes;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The times of the parts of a ZIP package. Times that many parts share are said once, at the first
 * of them; part names that stand twice are problems.
 */
public final class ZipClocks {
  private final ZipEntryTimes times;
  private final Set<Clocks> said = new HashSet<>();

  /** What two parts share that were written together. */
  private record Clocks(long dos, ZipTimes utc) {}

  private ZipClocks(ZipEntryTimes times) {
    this.times = times;
  }

  /**
   * Says the times of all parts.
   *
   * @param zip the package
   * @param findings takes them
   * @throws IOException if the bytes cannot be read
   */
  public static void say(ZipDirectory zip, Findings findings) throws IOException {
    ZipClocks clocks = new ZipClocks(new ZipEntryTimes(zip, findings));
    Set<String> names = new HashSet<>();
    for (ZipEntry entry : zip.entries()) {
      if (!names.add(entry.name()) && !entry.name().isEmpty()) {
        findings.problem(
            Severity.WARNING,
            ProblemCode.MALFORMED,
            "The part name " + entry.name() + " stands more than once",
            Origin.of(entry.name()).at(entry.offset()));
      }
      clocks.say(entry);
    }
  }

  private void say(ZipEntry entry) throws IOException {
    if (said.add(new Clocks(entry.rawDosTime(), entry.times()))) {
      times.say(entry, "zip/" + (entry.name().isEmpty() ? "entry" : entry.name()));
    }
  }
}
