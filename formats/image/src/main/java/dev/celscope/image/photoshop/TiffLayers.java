package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.record.Layer;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The layers that Photoshop keeps in a TIFF (tag 37724, ImageSourceData). */
public final class TiffLayers {
  private static final String START = "Adobe Photoshop Document Data Block\0";

  /** Of a TIFF that is too large for blocks of four gigabytes: lengths as in PSB. */
  private static final String LARGE_START = "Adobe Photoshop Document Data V0002\0";

  private TiffLayers() {}

  /**
   * Reads layers and says what they tell. A fault in them becomes a problem.
   *
   * @param block value of the tag
   * @param path structure path of the block
   * @param findings takes what is found
   * @return the layers, each group before what is in it
   * @throws IOException if the block cannot be had
   */
  public static List<Layer> read(ByteSource block, String path, Findings findings)
      throws IOException {
    var section = new LayerSection(findings, path + "/layers");
    try {
      Cursor cursor = block.cursor();
      if (cursor.request(START.length() + 4)) {
        String start = cursor.text(START.length(), StandardCharsets.ISO_8859_1);
        boolean large = start.equals(LARGE_START);
        boolean littleEndian = !cursor.fourCc().startsWith("8B");
        if (large || start.equals(START)) {
          cursor.seek(START.length());
          section.tiff(new LayerCursor(cursor, littleEndian, large));
        }
      }
    } catch (ReadException e) {
      findings.problem(e, path);
    }
    return section.layers();
  }
}
