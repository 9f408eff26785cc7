package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import dev.celscope.text.CharsetVote;
import dev.celscope.text.DecodedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The names of a document's layers: those in Unicode (block {@code luni}); where there is none, as
 * in files of old or of other programs, the legacy one, of which no charset is declared.
 */
final class LayerNames {
  private final IdentityHashMap<LayerRecord, DecodedText> legacy = new IdentityHashMap<>();
  private final LayerCursor section;

  /** Decodes the legacy names that are needed, all together. */
  LayerNames(List<LayerRecord> records, LayerCursor section) throws IOException {
    this.section = section;
    List<LayerRecord> nameless = new ArrayList<>();
    List<byte[]> undeclared = new ArrayList<>();
    for (LayerRecord record : records) {
      if (record.block("luni").isEmpty()) {
        nameless.add(record);
        undeclared.add(record.legacyName().allBytes());
      }
    }
    List<DecodedText> decoded = CharsetVote.decode(undeclared);
    for (int i = 0; i < nameless.size(); i++) {
      legacy.put(nameless.get(i), decoded.get(i));
    }
  }

  /** The name of a layer, and how it was decoded if it is a legacy one. */
  DecodedText of(LayerRecord record) throws IOException {
    Optional<ByteSource> unicode = record.block("luni");
    if (unicode.isEmpty()) {
      return legacy.getOrDefault(record, plain(""));
    }
    return plain(section.of(unicode.get()).unicode());
  }

  private static DecodedText plain(String text) {
    return new DecodedText(text, Optional.empty());
  }
}
