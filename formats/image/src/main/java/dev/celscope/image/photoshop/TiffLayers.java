package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The layers that Photoshop keeps in a TIFF (tag 37724, ImageSourceData). */
public final class TiffLayers {
  private static final String START = "Adobe Photoshop Document Data Block\0";

  private TiffLayers() {}

  /**
   * Reads layers and says what they tell. A fault in them becomes a problem.
   *
   * @param block value of the tag
   * @param path structure path of the block
   * @param findings takes what is found
   * @throws IOException if the block cannot be had
   */
  public static void read(ByteSource block, String path, Findings findings) throws IOException {
    try {
      Cursor cursor = block.cursor();
      if (cursor.request(START.length() + 4)
          && cursor.text(START.length(), StandardCharsets.ISO_8859_1).equals(START)) {
        boolean littleEndian = cursor.fourCc().equals("MIB8");
        cursor.seek(START.length());
        new LayerSection(findings, path + "/layers")
            .tiff(new LayerCursor(cursor, littleEndian, false));
      }
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }
}
