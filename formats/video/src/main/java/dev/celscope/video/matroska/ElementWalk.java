package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;

/** Visits elements side by side; one that cannot be read is a problem and the next is visited. */
final class ElementWalk {
  private ElementWalk() {}

  /** What is done with each element. */
  @FunctionalInterface
  interface Visitor {
    void visit(EbmlElement element) throws IOException;
  }

  /**
   * Visits each element inside another.
   *
   * @param path structure path of the outer element
   */
  static void over(EbmlElement parent, String path, ClipFindings findings, Visitor visitor)
      throws IOException {
    EbmlElements elements = parent.elements();
    try {
      while (elements.hasNext()) {
        EbmlElement element = elements.next();
        visit(element, path, findings, visitor);
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  private static void visit(
      EbmlElement element, String path, ClipFindings findings, Visitor visitor) throws IOException {
    try {
      visitor.visit(element);
      element.requireWhole();
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }
}
