package dev.celscope.video.riff;

import dev.celscope.container.RiffChunk;
import dev.celscope.container.RiffChunks;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;

/** Visits chunks side by side; one that cannot be read is a problem and the next one is visited. */
public final class ChunkWalk {
  private ChunkWalk() {}

  /** What is done with each chunk. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Reads a chunk.
     *
     * @param chunk as far as it is there
     * @param path its structure path
     * @throws IOException if it cannot be read
     */
    void visit(RiffChunk chunk, String path) throws IOException;
  }

  /**
   * Visits each chunk.
   *
   * @param chunks where they lie
   * @param parent structure path of what holds the chunks; empty for the file
   * @param findings takes the problems
   * @param visitor what is done with each
   * @throws IOException if a limit is reached: there is no next chunk then
   */
  public static void over(RiffChunks chunks, String parent, ClipFindings findings, Visitor visitor)
      throws IOException {
    while (chunks.hasNext()) {
      RiffChunk chunk = chunks.next();
      String path = parent.isEmpty() ? chunk.label() : parent + "/" + chunk.label();
      try {
        visitor.visit(chunk, path.strip());
        chunk.requireWhole();
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, path.strip());
      }
    }
  }
}
