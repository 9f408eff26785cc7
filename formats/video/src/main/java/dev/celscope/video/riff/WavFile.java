package dev.celscope.video.riff;

import dev.celscope.container.RiffChunk;
import dev.celscope.container.RiffChunks;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.MalformedException;
import dev.celscope.source.ReadException;
import dev.celscope.video.audio.Id3Tag;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Set;

/** The chunks of a WAV file (Microsoft RIFFMCI; EBU Tech 3285 and 3306). */
final class WavFile {
  /** The size in the chunk header of RF64, where the true one stands in {@code ds64}. */
  private static final long IN_DS64 = 0xffffffffL;

  /** A form, a format and an empty chunk of sound take more than this. */
  private static final int SMALLEST = 4 + 8 + 14 + 8;

  private static final Set<String> BEHIND = Set.of("LIST", "bext", "iXML", "id3 ", "ID3 ");

  private final ClipFindings findings;
  private final RiffTexts texts;
  private final WaveFormat format = new WaveFormat();
  private long dataBytes;
  private long longDataBytes;
  private long end;
  private boolean unfinished;

  WavFile(ClipFindings findings) {
    this.findings = findings;
    this.texts = new RiffTexts(findings);
  }

  void read(ByteSource source) throws IOException {
    end = source.size();
    RiffChunks top = RiffChunks.of(source);
    if (!top.hasNext()) {
      throw new MalformedException("There is no RIFF chunk", 0);
    }
    try {
      RiffChunk wave = top.next();
      if (!wave.isGroup("WAVE")) {
        throw new MalformedException("The first chunk is " + wave.label(), wave.offset());
      }
      // A recorder that was cut off wrote no size: then all that follows is the file.
      unfinished = wave.declaredSize() < SMALLEST;
      over(
          unfinished
              ? RiffChunks.of(source.sliceUpTo(wave.body().offset(), source.size()))
              : wave.chunks());
      if (!unfinished) {
        behind(top);
      }
    } finally {
      findings.findings().media(format.media(dataBytes));
    }
  }

  /** Some programs put their texts behind the end that the file declares for itself. */
  private void behind(RiffChunks chunks) throws IOException {
    try {
      while (chunks.hasNext()) {
        RiffChunk chunk = chunks.next();
        if (!BEHIND.contains(chunk.id())) {
          return;
        }
        visit(chunk, chunk.label().strip());
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "WAVE");
    }
  }

  /** A chunk that cannot be read is a problem, and the next one is visited. */
  private void over(RiffChunks chunks) throws IOException {
    try {
      while (chunks.hasNext()) {
        RiffChunk chunk = chunks.next();
        String path = "WAVE/" + chunk.label().strip();
        try {
          visit(chunk, path);
          boolean isLong = chunk.is("data") && chunk.declaredSize() == IN_DS64;
          if (chunk.overruns() && !isLong) {
            chunk.requireWhole();
          }
        } catch (LimitException e) {
          throw e;
        } catch (ReadException e) {
          findings.problem(e, path);
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "WAVE");
    }
  }

  private void visit(RiffChunk chunk, String path) throws IOException {
    switch (chunk.id()) {
      case "fmt " -> format.read(chunk.cursor());
      case "ds64" -> longDataBytes = Math.max(0, chunk.cursor().skip(8).i64le());
      case "data" -> dataBytes = dataBytes(chunk);
      case "bext" ->
          new BroadcastExtension(findings).read(chunk.cursor(), path, format.samplesPerSecond());
      case "iXML" -> ProductionXml.read(chunk.body(), path, findings);
      case "id3 ", "ID3 " -> Id3Tag.read(chunk.body(), path, findings);
      default -> texts.read(chunk, path);
    }
  }

  /** Bytes of sound: as far as they are there, and to the end where no size was ever written. */
  private long dataBytes(RiffChunk data) throws IOException {
    if (data.declaredSize() == IN_DS64 && longDataBytes > 0) {
      return longDataBytes;
    }
    boolean unwritten = unfinished && data.declaredSize() == 0;
    return unwritten ? end - data.body().offset() : data.body().size();
  }
}
