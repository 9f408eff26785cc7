package dev.celscope.image.tiff;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.image.field.FieldTable;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Layer;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads TIFF, BigTIFF and raw camera files, and Exif blocks for readers of other formats. */
public final class TiffReader implements FormatReader {
  private static final Map<Long, String> PHOTOMETRIC = photometric();

  private static final int SUBFILE_TYPE = 0x00fe;
  private static final int WIDTH = 0x0100;
  private static final int HEIGHT = 0x0101;
  private static final int BITS_PER_SAMPLE = 0x0102;
  private static final int PHOTOMETRIC_INTERPRETATION = 0x0106;

  /** For {@link java.util.ServiceLoader}. */
  public TiffReader() {}

  private static Map<Long, String> photometric() {
    Map<Long, String> names = new HashMap<>();
    for (String[] row : FieldTable.rows(TiffReader.class, "photometric.tsv", 2)) {
      names.put(Long.valueOf(row[0]), row[1]);
    }
    return Map.copyOf(names);
  }

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/tiff");
  }

  @Override
  public String reads() {
    return "Exif, XMP, IPTC, ICC and Photoshop fields of each page, layers, previews, pages, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    List<Ifd> directories = new TiffWalker(source, "", findings).directories();
    List<Layer> layers = ExifInterpreter.say(source, directories, findings);
    media(directories, layers, findings);
  }

  /** The size is that of the first picture that is no smaller version of another. */
  private static void media(List<Ifd> directories, List<Layer> layers, Findings findings)
      throws IOException {
    List<Ifd> pictures = directories.stream().filter(ifd -> ifd.find(WIDTH).isPresent()).toList();
    Optional<Ifd> picture = pictures.stream().min(Comparator.comparing(TiffReader::isReduced));
    if (picture.isEmpty()) {
      return;
    }
    Ifd ifd = picture.get();
    ImageInfo.Builder image = ImageInfo.builder().layers(layers);
    try {
      Optional<TiffEntry> width = ifd.find(WIDTH);
      Optional<TiffEntry> height = ifd.find(HEIGHT);
      if (width.isPresent() && height.isPresent()) {
        image.size(width.get().number(), height.get().number());
      }
      Optional<TiffEntry> bits = ifd.find(BITS_PER_SAMPLE);
      image.bitDepth(bits.isPresent() ? (int) bits.get().number() : 1);
      Optional<TiffEntry> mode = ifd.find(PHOTOMETRIC_INTERPRETATION);
      if (mode.isPresent() && PHOTOMETRIC.containsKey(mode.get().number())) {
        image.colorMode(PHOTOMETRIC.get(mode.get().number()));
      }
    } catch (ReadException e) {
      findings.problem(e, ifd.path());
    }
    long pages = pictures.stream().filter(page -> page.chained() && !isReduced(page)).count();
    findings.media(image.frames(Math.max(1, pages)).build());
  }

  /** Whether a directory says that its picture is a smaller version of another. */
  private static boolean isReduced(Ifd ifd) {
    return ifd.find(SUBFILE_TYPE)
        .map(
            entry -> {
              try {
                return (entry.number() & 1) != 0;
              } catch (IOException e) {
                return false; // an entry of four bytes or eight stands where it was read before
              }
            })
        .orElse(false);
  }
}
