package dev.celscope.video.mp4;

import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.EncoderMark;
import dev.celscope.video.clip.Timecodes;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the few samples that are words: chapters, subtitles, and the start of a timecode. */
final class TrackTexts {
  private final ByteSource file;
  private final Movie movie;
  private final ClipFindings findings;
  private final Set<Long> chapterTracks = new HashSet<>();

  TrackTexts(ByteSource file, Movie movie, ClipFindings findings) {
    this.file = file;
    this.movie = movie;
    this.findings = findings;
  }

  void read() throws IOException {
    movie.tracks().forEach(track -> chapterTracks.addAll(track.chapterTracks));
    for (Mp4Track track : movie.tracks()) {
      try {
        if (track.timecodeEntry.isPresent()) {
          timecode(track, track.timecodeEntry.get());
        } else if (track.isVideo() && !track.marked) {
          encoder(track);
        } else if (track.holdsText() && findings.findings().wantsTexts()) {
          texts(track);
        }
      } catch (LimitException e) {
        throw e;
      } catch (ReadException e) {
        findings.problem(e, track.path);
      }
    }
  }

  /** The first sample of a timecode track is the number of its first frame. */
  private void timecode(Mp4Track track, Mp4Track.TimecodeEntry entry) throws IOException {
    SampleTable samples = SampleTable.of(track);
    if (samples != null && samples.hasNext()) {
      long frame = file.cursor().seek(samples.next().offset()).i32be();
      track.timecode =
          Optional.of(Timecodes.ofFrame(frame, entry.base(), entry.rate(), entry.drop()));
    }
  }

  /** The first sample may bear the settings of the encoder. */
  private void encoder(Mp4Track track) throws IOException {
    SampleTable samples = SampleTable.of(track);
    if (samples != null && samples.hasNext()) {
      SampleTable.Sample sample = samples.next();
      ByteSource frame = file.sliceUpTo(sample.offset(), sample.size());
      track.marked = EncoderMark.say(frame, track.path + "/sample[1]", findings);
    }
  }

  private void texts(Mp4Track track) throws IOException {
    SampleTable samples = SampleTable.of(track);
    TextKind kind = chapterTracks.contains(track.id) ? TextKind.CHAPTER : TextKind.SUBTITLE;
    SampleWords words = new SampleWords(track, kind, movie.timescale(), findings);
    try {
      for (int i = 1; samples != null && samples.hasNext(); i++) {
        SampleTable.Sample sample = samples.next();
        if (!findings.findings().takesTexts() || sample.size() > file.limits().textLength()) {
          break;
        }
        ByteSource bytes = file.slice(sample.offset(), sample.size());
        words.say(sample, bytes, track.path + "/sample[" + i + "]");
      }
    } finally {
      words.end();
    }
  }
}
