package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;

/** Visits boxes side by side; one that cannot be read is a problem and the next one is visited. */
final class BoxWalk {
  private BoxWalk() {}

  /** What is done with each box. */
  @FunctionalInterface
  interface Visitor {
    void visit(Box box) throws IOException;
  }

  /**
   * Visits each box.
   *
   * @param path structure path of what holds the boxes; empty for the file
   * @throws LimitException if a limit is reached: there is no next box then
   */
  static void over(Boxes boxes, String path, ClipFindings findings, Visitor visitor)
      throws IOException {
    try {
      while (boxes.hasNext()) {
        visit(boxes.next(), path, findings, visitor);
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, path.isEmpty() ? "boxes" : path);
    }
  }

  private static void visit(Box box, String path, ClipFindings findings, Visitor visitor)
      throws IOException {
    try {
      visitor.visit(box);
      box.requireWhole();
    } catch (TruncatedException e) {
      // A box that was cut has said so already, through the one that holds it.
      findings.problem(e, path(path, box));
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, path(path, box));
    }
  }

  /** Structure path of a box. */
  static String path(String parent, Box box) {
    return parent.isEmpty() ? box.type() : parent + "/" + box.type();
  }
}
