package dev.celscope.spreadsheet.sheet;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fonts of a workbook, each once. A Windows charset beside the name (MS-WMF 2.1.1.5, listed in
 * {@code font-charsets.tsv}) tells in which script the font was chosen: it stands in the tag.
 */
public final class Fonts {
  /** No person chose so many: they are an attack, or noise. */
  private static final int MOST = 1000;

  private static final Map<Integer, String> CHARSETS = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(Fonts.class, "font-charsets.tsv", 2)) {
      CHARSETS.put(Integer.valueOf(row[0]), row[1]);
    }
  }

  private final Findings findings;
  private final String path;
  private final Set<String> said = new HashSet<>();
  private boolean full;

  /**
   * The fonts of one part.
   *
   * @param findings takes them
   * @param path structure path of the list of fonts
   */
  public Fonts(Findings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  /**
   * Says a font, unless it was said before.
   *
   * @param name as written
   * @param charset Windows charset; 0 and 1 say nothing
   */
  public void say(String name, int charset) {
    say(name, charset > 1 ? "charset " + charset + named(charset) : "name");
  }

  /**
   * Says a font, unless it was said before.
   *
   * @param name as written
   * @param tag what holds it, in the words of the format
   */
  public void say(String name, String tag) {
    String font = name + '\t' + tag;
    if (said.size() < MOST && said.add(font)) {
      findings.attribution(AttributionRole.FONT, name, Origin.of(path, tag));
    } else if (!full && !said.contains(font)) {
      full = true;
      String message = "There are more than " + MOST + " different fonts";
      findings.problem(Severity.INFO, ProblemCode.LIMIT, message, Origin.of(path, tag));
    }
  }

  private static String named(int charset) {
    String name = CHARSETS.get(charset);
    return name == null ? "" : " " + name;
  }
}
