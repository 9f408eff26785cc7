package dev.celscope.video.mp4;

import dev.celscope.format.Findings;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.Severity;
import dev.celscope.time.Epochs;
import java.util.List;
import java.util.Map;

/**
 * Cameras that write their wall clock where the format defines UTC. They are known by the brand of
 * the file; which offset their clock had nothing here tells, so the date stays what the format says
 * it is, and the record warns.
 */
final class CameraClock {
  /** Major brands of makers whose cameras do so (mp4ra.org names the brands). */
  private static final Map<String, String> LOCAL_CLOCKS =
      Map.of("caep", "Canon", "NIKO", "Nikon", "pana", "Panasonic", "ssss", "Panasonic");

  private final Findings findings;
  private String brand = "";

  CameraClock(Findings findings) {
    this.findings = findings;
  }

  void brand(String fourCc) {
    brand = fourCc;
  }

  void movie(long creation) {
    String maker = LOCAL_CLOCKS.get(brand);
    if (maker == null) {
      return;
    }
    Epochs.mac1904(creation)
        .ifPresent(
            moment ->
                findings.discrepancy(
                    new Discrepancy(
                        "local-time-in-utc-field",
                        Severity.INFO,
                        List.of(),
                        List.of(moment.iso(), brand),
                        maker
                            + " cameras are known to write local time where QuickTime has UTC: "
                            + moment.iso()
                            + " may be a wall-clock time")));
  }
}
