package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.record.Origin;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.record.TextKind;
import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Subtitles in movie fragments (ISO/IEC 14496-12, 8.8): no table of the movie leads to them, so the
 * fragments themselves are read, as many as stand at the start of the file.
 */
final class FragmentTexts {
  /** Fragments that are read: what they cost does not grow with the file. */
  private static final int MOST = 128;

  private final ByteSource file;
  private final Movie movie;
  private final ClipFindings findings;
  private final List<Box> fragments = new ArrayList<>();
  private final Map<Long, Integer> found = new HashMap<>();
  private final Map<Long, Long> ends = new HashMap<>();
  private final Map<Long, SampleWords> words = new LinkedHashMap<>();
  private boolean more;

  FragmentTexts(ByteSource file, Movie movie, ClipFindings findings) {
    this.file = file;
    this.movie = movie;
    this.findings = findings;
  }

  /** Keeps a fragment for later, if there are words to look for in it. */
  void add(Box moof) {
    if (findings.findings().wantsTexts() && movie.tracks().stream().anyMatch(Mp4Track::holdsText)) {
      if (fragments.size() < MOST) {
        fragments.add(moof);
      } else {
        more = true;
      }
    }
  }

  /** Reads the fragments that were kept. */
  void read() throws IOException {
    for (Box moof : fragments) {
      fragment(moof);
    }
    words.values().forEach(SampleWords::end);
    if (more) {
      findings
          .findings()
          .problem(
              Severity.INFO,
              ProblemCode.LIMIT,
              "Subtitles behind the first " + MOST + " fragments were not looked for",
              Origin.of("moof"));
    }
  }

  private void fragment(Box moof) throws IOException {
    try {
      Boxes boxes = moof.boxes();
      while (boxes.hasNext() && findings.findings().takesTexts()) {
        Box box = boxes.next();
        if (box.is("traf")) {
          trackFragment(box, moof.offset());
        }
      }
    } catch (LimitException e) {
      throw e;
    } catch (ReadException e) {
      findings.problem(e, "moof");
    }
  }

  private void trackFragment(Box traf, long moof) throws IOException {
    SampleRuns runs = new SampleRuns(moof);
    Boxes boxes = traf.boxes();
    while (boxes.hasNext()) {
      Box box = boxes.next();
      switch (box.type()) {
        case "tfhd" -> runs.header(box, movie);
        case "tfdt" -> runs.decodeTime(box);
        case "trun" -> {
          Optional<Mp4Track> track = track(runs.track());
          if (track.isPresent()) {
            runs.startAt(ends.getOrDefault(runs.track(), 0L));
            texts(track.get(), runs.samples(box));
            ends.put(runs.track(), runs.end());
          }
        }
        default -> {}
      }
    }
  }

  private Optional<Mp4Track> track(long id) {
    return movie.tracks().stream().filter(track -> track.id == id && track.holdsText()).findFirst();
  }

  private void texts(Mp4Track track, List<SampleTable.Sample> samples) throws IOException {
    SampleWords said = words.get(track.id);
    if (said == null) {
      said = new SampleWords(track, TextKind.SUBTITLE, movie.timescale(), findings);
      words.put(track.id, said);
    }
    for (SampleTable.Sample sample : samples) {
      if (!findings.findings().takesTexts() || sample.size() > file.limits().textLength()) {
        return;
      }
      int number = found.merge(track.id, 1, Integer::sum);
      ByteSource bytes = file.slice(sample.offset(), sample.size());
      said.say(sample, bytes, "moof/traf[" + track.id + "]/sample[" + number + "]");
    }
  }
}
