package dev.celscope.video.clip;

import dev.celscope.format.Findings;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Origin;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The programs that a clip went through, each told once in the order in which its strings are met:
 * a clip drawn in one program, encoded by another and muxed by a third bears the marks of all.
 */
final class Genealogy {
  /** No program's mark is longer; x264 writes its settings behind its own. */
  private static final int LONGEST = 512;

  private final Findings findings;
  private final Set<Program> told = new HashSet<>();

  Genealogy(Findings findings) {
    this.findings = findings;
  }

  /** Tells the program that left a string, if it is known and was not told before. */
  void tell(String raw, Origin origin) {
    String mark = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    Program.in(mark)
        .filter(told::add)
        .ifPresent(
            program ->
                findings.history(
                    new HistoryEvent(
                        program.did(),
                        Optional.empty(),
                        Optional.of(program.name()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(raw),
                        origin)));
  }
}
