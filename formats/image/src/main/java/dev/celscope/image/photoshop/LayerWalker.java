package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.Meter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds layer records and blocks of additional information (“Layer and mask information section”).
 * The pixels of layers, which follow the records, are passed over.
 */
final class LayerWalker {
  private static final int CHANNEL_BYTES = 6;
  private static final int HIDDEN = 2;

  /** Blocks whose length has eight bytes in PSB. */
  private static final Set<String> LONG_BLOCKS =
      Set.of(
          "LMsk", "Lr16", "Lr32", "Layr", "Mt16", "Mt32", "Mtrn", "Alph", "FMsk", "lnk2", "FEid",
          "FXid", "PxSD");

  private LayerWalker() {}

  /** A block of additional information. */
  record Block(String key, ByteSource data) {}

  /** Reads “Layer info” from its count on, into a list that keeps what was read before a fault. */
  static void records(LayerCursor layers, List<LayerRecord> into) throws IOException {
    Meter meter = layers.cursor().source().meter();
    // A negative count says that the first alpha channel is of the merged picture.
    int count = Math.abs(layers.i16());
    for (int i = 0; i < count; i++) {
      meter.checkEntries(i, layers.cursor().offset());
      into.add(record(layers));
    }
  }

  private static LayerRecord record(LayerCursor layers) throws IOException {
    Cursor cursor = layers.cursor();
    long offset = cursor.offset();
    cursor.skip(16); // top, left, bottom, right
    int channels = layers.u16();
    cursor.skip((long) channels * (layers.large() ? CHANNEL_BYTES + 4 : CHANNEL_BYTES));
    cursor.skip(10); // signature (4), blend mode (4), opacity, clipping
    boolean visible = (cursor.u8() & HIDDEN) == 0;
    cursor.skip(1);
    LayerCursor extra = layers.slice(layers.u32());
    extra.cursor().skip(extra.u32()); // mask
    extra.cursor().skip(extra.u32()); // blending ranges
    int length = extra.cursor().u8();
    ByteSource name = extra.cursor().slice(length);
    extra.cursor().skip(Math.min((4 - (length + 1) % 4) % 4, extra.cursor().remaining()));
    Map<String, ByteSource> blocks = new LinkedHashMap<>();
    for (Block block : blocks(extra, 2)) {
      blocks.putIfAbsent(block.key(), block.data());
    }
    return new LayerRecord(name, visible, blocks, offset);
  }

  /**
   * Reads blocks of additional information up to the end.
   *
   * @param padding what the length of a block is rounded up to a multiple of: 2 in a layer, 4 after
   */
  static List<Block> blocks(LayerCursor layers, int padding) throws IOException {
    Cursor cursor = layers.cursor();
    List<Block> blocks = new ArrayList<>();
    while (cursor.request(12)) {
      cursor.source().meter().checkEntries(blocks.size() + 1L, cursor.offset());
      String signature = layers.code();
      if (!signature.equals("8BIM") && !signature.equals("8B64")) {
        break; // padding
      }
      String key = layers.code();
      long length = LONG_BLOCKS.contains(key) ? layers.length() : layers.u32();
      blocks.add(new Block(key, cursor.slice(Math.min(length, cursor.remaining()))));
      cursor.skip(Math.min(-length & (padding - 1), cursor.remaining()));
    }
    return blocks;
  }
}
