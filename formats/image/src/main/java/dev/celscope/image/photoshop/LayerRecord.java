package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import java.util.Map;
import java.util.Optional;

/**
 * A layer, a group, or the end of a group (“Layer records”).
 *
 * @param legacyName bytes of the name in the system's charset of its time, cut at 31 or so
 * @param visible whether it is shown
 * @param blocks additional information by its key: {@code luni}, {@code shmd}, {@code TySh}
 * @param offset where the record starts in the outermost source
 */
record LayerRecord(
    ByteSource legacyName, boolean visible, Map<String, ByteSource> blocks, long offset) {
  /** What {@code lsct} tells of groups. */
  enum Section {
    /** A layer. */
    LAYER,
    /** The layer that stands for a group, above what is in it. */
    GROUP,
    /** A layer of no content that ends a group, below what is in it. */
    END
  }

  Optional<ByteSource> block(String key) {
    return Optional.ofNullable(blocks.get(key));
  }
}
