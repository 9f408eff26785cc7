package dev.celscope.video.mxf;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the header partition and the footer, and reads the metadata of both. */
final class MxfFile {
  /** A run-in before the header partition is shorter than this (ST 377-1, 6.5). */
  private static final int LONGEST_RUN_IN = 1 << 16;

  private static final byte[] HEADER_KEY = {
    0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02
  };

  private final ByteSource source;
  private final ClipFindings findings;
  private final HeaderMetadata metadata;

  MxfFile(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
    this.metadata = new HeaderMetadata(findings);
  }

  void read() throws IOException {
    long start = runIn();
    try {
      Partition header = partition(start);
      Optional<RandomIndex> index = RandomIndex.read(source);
      long footer =
          start
              + (header.footer() > 0 ? header.footer() : index.map(RandomIndex::footer).orElse(0L));
      if (footer > start && footer < source.size()) {
        footer(footer);
      }
      if (index.isPresent()) {
        new GenericStreams(source, findings).read(index.get(), start);
      }
    } finally {
      metadata.say();
    }
  }

  private long runIn() throws IOException {
    byte[] head = source.bytes(0, (int) Math.min(source.size(), LONGEST_RUN_IN + 32));
    for (int i = 0; i + HEADER_KEY.length <= head.length; i++) {
      int length = HEADER_KEY.length;
      if (head[i] == HEADER_KEY[0] && Arrays.equals(head, i, i + length, HEADER_KEY, 0, length)) {
        return i;
      }
    }
    throw new MalformedException("There is no header partition", 0);
  }

  private void footer(long position) throws IOException {
    try {
      partition(position);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "FooterPartition");
    }
  }

  /** Reads a partition pack and the header metadata behind it. */
  private Partition partition(long position) throws IOException {
    Klvs klvs = new Klvs(source, position);
    Klv pack = klvs.next();
    if (!pack.isPartition()) {
      throw new MalformedException("No partition begins here", pack.offset());
    }
    Partition partition = Partition.read(pack);
    if (partition.headerBytes() > 0) {
      // A fill item between pack and metadata is not counted: one more is allowed for.
      metadata(klvs, klvs.position() + partition.headerBytes() + LONGEST_RUN_IN);
    }
    return partition;
  }

  private void metadata(Klvs klvs, long end) throws IOException {
    Primer primer = new Primer();
    while (klvs.hasNext() && klvs.position() < end) {
      Klv klv = next(klvs);
      if (klv == null || klv.isPartition() || klv.isEssence()) {
        return;
      }
      try {
        if (klv.isPrimer()) {
          primer.read(klv);
        } else if (klv.isLocalSet()) {
          metadata.add(MetadataSet.read(klv), primer);
        }
        if (!klv.isWhole()) {
          throw new TruncatedException(klv.declaredLength(), klv.value().size(), klv.offset());
        }
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, "HeaderMetadata");
      }
    }
  }

  private @Nullable Klv next(Klvs klvs) throws IOException {
    try {
      return klvs.next();
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "HeaderMetadata");
      return null;
    }
  }
}
