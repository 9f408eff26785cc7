package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Generic streams (SMPTE ST 410): partitions of their own for what is neither picture nor sound,
 * such as the documents of descriptive metadata (RP 2057). Each is a file inside this one.
 */
final class GenericStreams {
  /** Partitions that are looked at: each costs a read far into the file. */
  private static final int MOST = 32;

  private static final int LOOKED_AT = 64;

  private final ByteSource source;
  private final ClipFindings findings;

  GenericStreams(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * Reads the streams to which an index leads.
   *
   * @param start of the header partition
   */
  void read(RandomIndex index, long start) throws IOException {
    for (RandomIndex.Entry entry : index.alone().stream().limit(MOST).toList()) {
      long position = start + entry.offset();
      if (position > 0 && position < source.size()) {
        partition(entry.stream(), position);
      }
    }
  }

  private void partition(long stream, long position) throws IOException {
    String path = "GenericStream[" + stream + "]";
    try {
      Klvs klvs = new Klvs(source, position);
      if (!klvs.next().isGenericStream()) {
        return;
      }
      while (klvs.hasNext()) {
        Klv klv = klvs.next();
        if (klv.isPartition()) {
          return;
        }
        if (!klv.isFill()) {
          findings.findings().child(name(stream, klv.value()), path, klv.value());
          return;
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  /** A name by the number of the stream, as it has none; documents are told by their first mark. */
  private static String name(long stream, ByteSource content) throws IOException {
    byte[] start = content.bytes(0, (int) Math.min(content.size(), LOOKED_AT));
    String text = TextDocument.text(start, StandardCharsets.UTF_8);
    return "stream-" + stream + (TextDocument.isMarkup(text) ? ".xml" : "");
  }
}
