package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads Photoshop documents.
 *
 * <pre>
 *    0  4cc  8BPS
 *    4  u16  version: 1 PSD, 2 PSB
 *    6  6    zero
 *   12  u16  channels
 *   14  u32  height
 *   18  u32  width
 *   22  u16  depth
 *   24  u16  colour mode
 *   26  u32  length of colour mode data, and the data
 *    …  u32  length of image resources, and the resources
 *    …  u32  (u64 in PSB) length of layers and masks, and those
 *    …       pixels of the merged picture
 * </pre>
 */
public final class PsdReader implements FormatReader {
  private static final String[] MODES = {
    "Bitmap", "Grayscale", "Indexed", "RGB", "CMYK", "", "", "Multichannel", "Duotone", "Lab"
  };

  /** For {@link java.util.ServiceLoader}. */
  public PsdReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/vnd.adobe.photoshop");
  }

  @Override
  public String reads() {
    return "layers as a tree with their times, text layers and fonts, linked files, notes, XMP"
        + " history, frame animation, previews, printer, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    Cursor cursor = source.cursor();
    cursor.verify(cursor.fourCc().equals("8BPS"), 0, "No 8BPS stands first");
    boolean large = cursor.u16be() == 2;
    ImageInfo.Builder image = header(cursor);
    try {
      cursor.skip(cursor.u32be()); // colour mode data
      long length = cursor.u32be();
      long start = cursor.position();
      var resources = ImageResources.say(source.sliceUpTo(start, length), "resources", findings);
      animation(resources, image, findings);
      cursor.seek(start).skip(length);
      layers(new LayerCursor(cursor, false, large), image, findings);
    } finally {
      findings.media(image.build());
    }
  }

  private static ImageInfo.Builder header(Cursor cursor) throws IOException {
    cursor.skip(8); // zeros (6), channels (2)
    long height = cursor.u32be();
    ImageInfo.Builder image = ImageInfo.builder().size(cursor.u32be(), height).frames(1);
    image.bitDepth(cursor.u16be());
    int mode = cursor.u16be();
    if (mode < MODES.length && !MODES[mode].isEmpty()) {
      image.colorMode(MODES[mode]);
    }
    return image;
  }

  private static void animation(
      List<ResourceWalker.Resource> resources, ImageInfo.Builder image, Findings findings)
      throws IOException {
    try {
      FrameAnimation.add(resources, image);
    } catch (ReadException e) {
      findings.problem(e, "resources/4000");
    }
    try {
      Timeline.add(resources, image);
    } catch (ReadException e) {
      findings.problem(e, "resources/1075");
    }
  }

  private static void layers(LayerCursor cursor, ImageInfo.Builder image, Findings findings)
      throws IOException {
    if (!cursor.cursor().request(cursor.large() ? 8 : 4)) {
      return; // a document that ends with its resources has no layers and no pixels
    }
    long length = cursor.length();
    var section = new LayerSection(findings, "layers");
    cursor.cursor().verify(length >= 0, cursor.cursor().position(), "Layers have no length");
    section.document(cursor.slice(Math.min(length, cursor.cursor().remaining())));
    image.layers(section.layers());
    if (cursor.cursor().remaining() == 0) {
      findings.problem(
          Severity.WARNING,
          ProblemCode.TRUNCATED,
          "The file ends before the pixels of the merged picture",
          Origin.of("image").at(cursor.cursor().offset()));
    }
  }
}
