package dev.celscope.video.mp4;

import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.caption.Caption;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says the words in the samples of one track, with the times at which the movie shows them. Words
 * that its edits leave out are said too, without a time.
 */
final class SampleWords {
  private static final Set<String> CAPTIONS = Set.of("c608", "c708");

  private final Mp4Track track;
  private final TextKind kind;
  private final String tag;
  private final Edits edits;
  private final ClipFindings findings;
  private final Optional<String> language;
  private final @Nullable CaptionSamples captions;
  private Duration end = Duration.ZERO;
  private String lastPath = "";
  private long lastOffset;

  SampleWords(Mp4Track track, TextKind kind, long movieTimescale, ClipFindings findings)
      throws IOException {
    this.track = track;
    this.kind = kind;
    this.tag = track.group + (kind == TextKind.CHAPTER ? ":ChapterTitle" : ":Text");
    this.findings = findings;
    this.edits = edits(movieTimescale);
    this.language = Languages.tag(track.language);
    this.captions = CAPTIONS.contains(track.codec) ? new CaptionSamples() : null;
  }

  /** Edits that cannot be read are a problem, and the media is taken as it is. */
  private Edits edits(long movieTimescale) throws IOException {
    try {
      return Edits.of(track.edits, movieTimescale, track.timescale);
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, track.path + "/edts");
      return Edits.NONE;
    }
  }

  /** Says the words of a sample. */
  void say(SampleTable.Sample sample, ByteSource bytes, String path) throws IOException {
    Duration start = Durations.of(sample.start(), track.timescale);
    end = Durations.of(sample.start() + sample.duration(), track.timescale);
    lastPath = path;
    lastOffset = sample.offset();
    if (captions != null) {
      say(captions.take(bytes, start));
      return;
    }
    Origin origin = Origin.of(path, tag, sample.offset());
    for (String text : TimedText.in(track.codec, bytes)) {
      say(text, origin, start, end);
    }
  }

  /** Says what is left, once all samples were read: captions stay until others come. */
  void end() {
    if (captions != null) {
      say(captions.end(end));
    }
  }

  private void say(List<Caption> taken) {
    for (Caption caption : taken) {
      Origin origin = Origin.of(lastPath + "/" + caption.service(), tag, lastOffset);
      say(caption.text(), origin, caption.start(), caption.end());
    }
  }

  private void say(String text, Origin origin, Duration from, Duration to) {
    Optional<Cue> cue = edits.shown(from, to);
    if (cue.isPresent()) {
      findings.cue(kind, text, origin, language, cue.get());
    } else {
      findings.text(kind, text, origin, language);
    }
  }
}
