package dev.celscope.image.photoshop;

import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds image resource blocks.
 *
 * <pre>
 *   0  4cc  8BIM
 *   4  u16  id
 *   6       name: u8 length and bytes, padded to an even number
 *   …  u32  length of the data, which is padded to an even number
 * </pre>
 */
final class ResourceWalker {
  /** Photoshop's own, ImageReady's, and of other plug-ins. */
  private static final Set<String> SIGNATURES = Set.of("8BIM", "MeSa", "AgHg", "PHUT", "DCSR");

  /**
   * An image resource.
   *
   * @param id its number
   * @param name bytes of its name; empty for most
   * @param data its content
   */
  record Resource(int id, ByteSource name, ByteSource data) {}

  private final Cursor cursor;
  private final List<Resource> resources = new ArrayList<>();

  ResourceWalker(ByteSource block) {
    cursor = block.cursor();
  }

  /** What was found so far. */
  List<Resource> resources() {
    return resources;
  }

  void walk() throws IOException {
    while (cursor.request(12)) {
      cursor.source().meter().checkEntries(resources.size() + 1L, cursor.offset());
      long start = cursor.position();
      String signature = cursor.fourCc();
      cursor.verify(
          SIGNATURES.contains(signature), start, "No image resource starts with " + signature);
      int id = cursor.u16be();
      int length = cursor.u8();
      ByteSource name = cursor.slice(length);
      cursor.skip((length + 1) & 1);
      long size = cursor.u32be();
      resources.add(new Resource(id, name, cursor.slice(size)));
      cursor.skip(Math.min(size & 1, cursor.remaining()));
    }
  }
}
