package dev.celscope.video.audio;

import dev.celscope.format.Findings;
import dev.celscope.format.FormatReader;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.VideoInfo;
import dev.celscope.source.ByteSource;
import dev.celscope.source.Cursor;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Codecs;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.Genres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads MP3: ID3 tags at both ends, and the first frame for the duration. */
public final class Mp3Reader implements FormatReader {
  private static final int ID3V1 = 128;

  /** Fields of an ID3v1 tag, by the frames that mean the same, with their lengths. */
  private static final List<String> V1_FRAMES = List.of("TIT2", "TPE1", "TALB", "TYER", "COMM");

  private static final int[] V1_LENGTHS = {30, 30, 30, 4, 30};

  /** A reader; it keeps no state. */
  public Mp3Reader() {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of("audio/mpeg");
  }

  @Override
  public String reads() {
    return "ID3 tags, encoder, pictures, duration";
  }

  @Override
  public void read(ByteSource source, Findings findings) throws IOException {
    ClipFindings clip = new ClipFindings(findings);
    long start = tags(source, clip);
    if (FlacReader.startsAt(source, start)) {
      FlacReader.blocks(source, start, clip); // a tag before it hides what it is
      return;
    }
    long end = Math.max(start, ApeTag.read(source, clip));
    if (end == source.size() && end - start >= ID3V1) {
      Cursor tail = source.slice(end - ID3V1, ID3V1).cursor();
      if (tail.text(3, StandardCharsets.ISO_8859_1).equals("TAG")) {
        end -= ID3V1;
        if (start == 0) {
          version1(tail, clip);
        }
      }
    }
    VideoInfo.Builder sound = VideoInfo.builder();
    Optional<MpegAudioFrame> frame = MpegAudioFrame.first(source, start);
    if (frame.isPresent()) {
      Duration length = frame.get().duration(end);
      if (!length.isZero()) {
        sound.duration(length);
      }
      frame.get().encoders().forEach(mark -> clip.software(mark, frame.get().origin()));
    }
    findings.media(sound.tracks(List.of(Codecs.WAVE.track("audio", "0055", "", ""))).build());
  }

  /** Tags at the start: some writers put a new one before the old. Gives where they end. */
  private static long tags(ByteSource source, ClipFindings clip) throws IOException {
    long start = 0;
    long length = Id3Tag.read(source, "ID3v2", clip);
    for (int count = 1; length > 0 && length < source.size() - start; count++) {
      source.meter().checkEntries(count, start);
      start += length;
      length = Id3Tag.read(source.sliceUpTo(start, source.size()), "ID3v2", clip);
    }
    return start + length;
  }

  /** The old tag repeats, cut short, what the new one says: it is read where it stands alone. */
  private static void version1(Cursor tail, ClipFindings clip) throws IOException {
    for (int i = 0; i < V1_LENGTHS.length; i++) {
      Field field = FieldTable.ID3.get(V1_FRAMES.get(i));
      Origin origin = Origin.of("ID3v1", field.tag(), tail.offset());
      clip.field(field, tail.bytes(V1_LENGTHS[i]), origin);
    }
    Origin genre = Origin.of("ID3v1", "ID3:Genre", tail.offset());
    Optional<String> name = Genres.name(tail.u8());
    name.ifPresent(text -> clip.text(TextKind.KEYWORD, text, genre, Optional.empty()));
  }
}
