package dev.celscope.video.mp4;

import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.table.TableFile;
import dev.celscope.video.clip.ClipFindings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cameras that write their wall clock where the format defines UTC. They are known by the marks of
 * their makers; which offset their clock had nothing here tells, so the dates stay what the format
 * says they are, and the record warns of them.
 */
final class CameraClock {
  private static final Map<String, String> MAKERS = new HashMap<>();

  static {
    String name = "camera-clocks.tsv";
    for (String[] row : TableFile.rows(name, CameraClock.class.getResourceAsStream(name))) {
      MAKERS.put(row[0] + ' ' + row[1], row[2]);
    }
  }

  private String mark = "";

  /** Takes the major brand of the file (ISO/IEC 14496-12, 4.3). */
  void brand(String fourCc) {
    take("brand", fourCc);
  }

  /** Takes the type of a box of user data. */
  void box(String type) {
    take("box", type);
  }

  private void take(String kind, String value) {
    String key = kind + ' ' + value;
    mark = mark.isEmpty() && MAKERS.containsKey(key) ? key : mark;
  }

  /** Says which dates may be of a wall clock, once all boxes were met. */
  void say(ClipFindings findings) {
    String maker = MAKERS.get(mark);
    if (maker == null || findings.macTimes().isEmpty()) {
      return;
    }
    findings
        .findings()
        .discrepancy(
            new Discrepancy(
                "local-time-in-utc-field",
                Severity.INFO,
                findings.macTimes(),
                List.of(maker, mark),
                maker
                    + " cameras are known to write local time where the format has UTC: these may"
                    + " be wall-clock times"));
  }
}
