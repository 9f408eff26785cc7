package dev.celscope.image.jpeg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.ByteSource;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/** Reads JPEG. */
public final class JpegReader implements FormatReader {
  /** SOI, and no segment after it. */
  private static final int START_BYTES = 2;

  private static final byte[] END = {(byte) 0xff, (byte) Segment.EOI};

  /** For {@link java.util.ServiceLoader}. */
  public JpegReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("image/jpeg");
  }

  @Override
  public String reads() {
    return "Exif, XMP with its extension, IPTC, Photoshop resources, ICC, comments, further"
        + " pictures, size";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    var walker = new SegmentWalker(source, findings);
    var interpreter = new SegmentInterpreter(source, findings);
    try {
      Segment segment = walker.next();
      while (segment.marker() != Segment.SOS && segment.marker() != Segment.EOI) {
        say(segment, interpreter, findings);
        segment = walker.next();
      }
    } catch (ReadException e) {
      if (walker.position() <= START_BYTES) {
        throw e; // not one segment could be read
      }
      findings.problem(e, "JPEG");
    } finally {
      interpreter.finish();
    }
    checkEnd(source, findings);
  }

  private static void say(Segment segment, SegmentInterpreter interpreter, Findings findings)
      throws IOException {
    try {
      interpreter.say(segment);
    } catch (ReadException e) {
      findings.problem(e, segment.name());
    }
  }

  /** Where the picture ends only its pixels tell; that the file ends with it, two bytes do. */
  private static void checkEnd(ByteSource source, Findings findings) throws IOException {
    long last = source.size() - END.length;
    byte[] end = source.sliceUpTo(last, END.length).allBytes();
    if (!Arrays.equals(end, END)) {
      findings.problem(
          Severity.INFO,
          ProblemCode.MALFORMED,
          "The file does not end with the image: it is cut short, or more follows",
          Origin.of("EOI").at(source.offset() + last));
    }
  }
}
