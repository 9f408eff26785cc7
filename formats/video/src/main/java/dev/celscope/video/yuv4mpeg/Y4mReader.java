package dev.celscope.video.yuv4mpeg;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads YUV4MPEG2 (MJPEG tools, {@code yuv4mpeg(5)}): a line of words, each of a letter and its
 * value, then frames, each behind a line that begins with {@code FRAME}.
 */
public final class Y4mReader implements FormatReader {
  private static final int LONGEST_LINE = 4096;
  private static final String MAGIC = "YUV4MPEG2";

  /** A reader; it keeps no state. */
  public Y4mReader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("video/x-yuv4mpeg");
  }

  @Override
  public String reads() {
    return "comments, size, aspect, duration, frame rate, scan";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    String line = line(source, 0);
    if (!line.startsWith(MAGIC)) {
      throw new MalformedException("The file does not begin with " + MAGIC, source.offset());
    }
    FrameForm form = new FrameForm();
    int at = MAGIC.length();
    while (at < line.length()) {
      int end = line.indexOf(' ', at);
      end = end < 0 ? line.length() : end;
      if (end > at) {
        word(line.substring(at, end), source.offset() + at, form, findings);
      }
      at = end + 1;
    }
    VideoInfo.Builder video = VideoInfo.builder();
    form.describe(video);
    long frames = frames(source, line.length() + 1L, form.bytes());
    if (frames > 0) {
      video.frames(frames);
      form.duration(frames).ifPresent(video::duration);
    }
    findings.media(video.tracks(List.of(form.track())).build());
  }

  /** A parameter, or the comment of a program: those with an equals sign are parameters too. */
  private static void word(String word, long offset, FrameForm form, Findings findings) {
    char letter = word.charAt(0);
    String value = word.substring(1);
    if (letter == 'X') {
      String comment = value.replace('_', ' '); // a blank would end it
      Origin origin = Origin.of("YUV4MPEG2/X", "Y4M:Comment", offset);
      TextKind kind = value.indexOf('=') > 0 ? TextKind.OTHER : TextKind.COMMENT;
      findings.text(kind, comment, origin);
      new ClipFindings(findings).softwareIfKnown(comment, origin);
    } else {
      form.take(letter, value);
    }
  }

  /** A line without its end, as far as one may be long. */
  private static String line(ByteSource source, long from) throws IOException {
    ByteSource start = source.sliceUpTo(from, LONGEST_LINE);
    String text = new String(start.allBytes(), StandardCharsets.ISO_8859_1);
    int end = text.indexOf('\n');
    if (end < 0) {
      throw new MalformedException(
          "No line ends within " + text.length() + " bytes", source.offset() + from);
    }
    return text.substring(0, end);
  }

  /** Whole frames, if all have the header that the first has. */
  private static long frames(ByteSource source, long start, Optional<Long> bytes)
      throws IOException {
    Cursor cursor = source.cursor();
    if (bytes.isEmpty() || !cursor.request(start + bytes.get())) {
      return 0;
    }
    long header = line(source, start).length() + 1L;
    return (source.size() - start) / (header + bytes.get());
  }
}
