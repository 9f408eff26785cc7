package dev.celscope.video.riff;

import dev.celscope.container.RiffChunk;
import dev.celscope.container.RiffChunks;
import dev.celscope.record.Origin;
import dev.celscope.record.Rational;
import dev.celscope.record.TextKind;
import dev.celscope.record.Timecode;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.source.MalformedException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The chunks of an AVI file (Microsoft, “AVI RIFF File Reference”; OpenDML AVI File Format
 * Extensions 1.02). A file past 1 GiB has several {@code RIFF} chunks; all headers are in the
 * first.
 */
final class AviFile {
  private static final long MICROS_PER_SECOND = 1_000_000;

  /** Chunks of pictures and sound among which the first frame is looked for. */
  private static final int FIRST_CHUNKS = 16;

  private static final int LONGEST_MARK = 64;

  private final ClipFindings findings;
  private final RiffTexts texts;
  private final List<AviStream> streams = new ArrayList<>();

  private long microsPerFrame;
  private long totalFrames;
  private int width;
  private int height;
  private String timecode = "";
  private boolean framed;

  AviFile(ClipFindings findings) {
    this.findings = findings;
    this.texts = new RiffTexts(findings);
  }

  void read(ByteSource source) throws IOException {
    RiffChunks chunks = RiffChunks.of(source);
    if (!chunks.hasNext()) {
      throw new MalformedException("There is no RIFF chunk", 0);
    }
    try {
      ChunkWalk.over(chunks, "", findings, this::visit);
    } finally {
      findings.findings().media(media());
    }
  }

  private void visit(RiffChunk chunk, String path) throws IOException {
    switch (chunk.label()) {
      case "AVI ", "AVIX", "hdrl", "odml" ->
          ChunkWalk.over(chunk.chunks(), path, findings, this::visit);
      case "avih" -> mainHeader(chunk.cursor());
      case "strl" -> stream(chunk, path);
      case "movi" -> firstFrame(chunk);
      case "dmlh" -> totalFrames = Math.max(totalFrames, chunk.cursor().u32le());
      case "ISMP" -> {
        timecode = text(chunk);
        texts.read(chunk, path);
      }
      case "JUNK" -> junk(chunk, path);
      default -> texts.read(chunk, path);
    }
  }

  /** Padding, in which some programs leave their name. */
  private void junk(RiffChunk chunk, String path) throws IOException {
    int length = (int) Math.min(chunk.body().size(), LONGEST_MARK);
    String start = new String(chunk.body().bytes(0, length), StandardCharsets.ISO_8859_1);
    int zero = start.indexOf('\0');
    String mark = zero < 0 ? start : start.substring(0, zero);
    if (!mark.isBlank()) {
      Origin origin = Origin.of(path, "RIFF:Junk", chunk.body().offset());
      findings.softwareIfKnown(mark.strip(), origin);
    }
  }

  private static String text(RiffChunk chunk) throws IOException {
    Cursor cursor = chunk.cursor();
    return new String(cursor.untilZero(32), StandardCharsets.ISO_8859_1).strip();
  }

  /**
   * The main header: microseconds a frame, data rate, padding, flags, total frames, initial frames,
   * streams, buffer size, width, height; u32 each.
   */
  private void mainHeader(Cursor cursor) throws IOException {
    microsPerFrame = cursor.u32le();
    cursor.skip(12);
    totalFrames = Math.max(totalFrames, cursor.u32le());
    cursor.skip(12);
    width = cursor.i32le();
    height = cursor.i32le();
  }

  private void stream(RiffChunk strl, String parent) throws IOException {
    AviStream stream = new AviStream();
    streams.add(stream);
    String path = parent + "[" + streams.size() + "]";
    ChunkWalk.over(
        strl.chunks(),
        path,
        findings,
        (chunk, at) -> {
          switch (chunk.id()) {
            case "strh" -> stream.header(chunk.cursor());
            case "strf" -> stream.format(chunk.cursor());
            case "vprp" -> stream.properties(chunk.cursor());
            case "strn" -> {
              stream.name(text(chunk));
              Origin origin = Origin.of(at, "RIFF:StreamName", chunk.body().offset());
              findings.findings().text(TextKind.TRACK_NAME, chunk.body().allBytes(), origin);
            }
            default -> texts.read(chunk, at);
          }
        });
  }

  /** The first frame bears headers and marks that the header of the file has no place for. */
  private void firstFrame(RiffChunk movi) throws IOException {
    for (int number = 0; number < streams.size() && !framed; number++) {
      framed = streams.get(number).isVideo();
      if (framed) {
        String id = String.format(Locale.ROOT, "%02d", number);
        firstFrame(movi.chunks(), id, streams.get(number));
      }
    }
  }

  private void firstFrame(RiffChunks chunks, String number, AviStream stream) throws IOException {
    RiffChunks inside = chunks;
    for (int i = 0; i < FIRST_CHUNKS && inside.hasNext(); i++) {
      RiffChunk chunk = inside.next();
      if (chunk.isGroup("rec ")) {
        inside = chunk.chunks();
      } else if (chunk.id().startsWith(number) && chunk.body().size() > 0) {
        stream.firstFrame(chunk.body(), findings);
        return;
      }
    }
  }

  private VideoInfo media() {
    VideoInfo.Builder video = VideoInfo.builder();
    if (width > 0 && height != 0) {
      video.size(width, Math.abs((long) height));
    }
    Duration longest = Duration.ZERO;
    boolean first = true;
    for (AviStream stream : streams) {
      longest = stream.duration().compareTo(longest) > 0 ? stream.duration() : longest;
      if (stream.isVideo() && first) {
        first = false;
        stream.describe(video);
        long frames = Math.max(stream.length(), totalFrames);
        if (frames > 0) {
          video.frames(frames);
        }
      }
    }
    if (longest.isZero() && microsPerFrame > 0) {
      longest = Duration.ofNanos(1000 * microsPerFrame).multipliedBy(totalFrames);
    }
    if (!longest.isZero()) {
      video.duration(longest);
    }
    if (!timecode.isEmpty()) {
      Optional<Rational> rate =
          microsPerFrame > 0
              ? Optional.of(new Rational(MICROS_PER_SECOND, microsPerFrame))
              : Optional.empty();
      video.timecode(new Timecode(timecode, rate, timecode.indexOf(';') >= 0));
    }
    return video.tracks(streams.stream().map(AviStream::track).toList()).build();
  }
}
