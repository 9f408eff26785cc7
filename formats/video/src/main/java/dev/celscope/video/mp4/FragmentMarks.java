package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.EncoderMark;
import java.io.IOException;
import java.util.Optional;

/**
 * The marks of encoders in the first movie fragment (ISO/IEC 14496-12, 8.8): a fragmented movie has
 * no table that would lead to the first sample.
 */
final class FragmentMarks {
  private final ByteSource file;
  private final Movie movie;
  private final ClipFindings findings;

  FragmentMarks(ByteSource file, Movie movie, ClipFindings findings) {
    this.file = file;
    this.movie = movie;
    this.findings = findings;
  }

  /** Looks at the first sample of each video track whose encoder is not known yet. */
  void read(Box moof) throws IOException {
    moof.body().prefetch();
    BoxWalk.over(
        moof.boxes(),
        "moof",
        findings,
        box -> {
          if (box.is("traf")) {
            trackFragment(box, moof.offset());
          }
        });
  }

  private void trackFragment(Box traf, long moof) throws IOException {
    SampleRuns runs = new SampleRuns(moof);
    Optional<Mp4Track> track = Optional.empty();
    Boxes boxes = traf.boxes();
    while (boxes.hasNext()) {
      Box box = boxes.next();
      if (box.is("tfhd")) {
        runs.header(box, movie);
        track = unmarked(runs.track());
      } else if (box.is("trun") && track.isPresent()) {
        mark(track.get(), runs.first(box));
        return;
      }
    }
  }

  private Optional<Mp4Track> unmarked(long id) {
    return movie.tracks().stream()
        .filter(track -> track.id == id && track.isVideo() && !track.marked)
        .findFirst();
  }

  private void mark(Mp4Track track, long position) throws IOException {
    if (position < file.size()) {
      ByteSource frame = file.sliceUpTo(position, file.size() - position);
      String path = "moof/traf[" + track.id + "]/sample[1]";
      track.marked = EncoderMark.say(frame, path, findings);
    }
  }
}
