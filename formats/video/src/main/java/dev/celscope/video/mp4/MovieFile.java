package dev.celscope.video.mp4;

import dev.celscope.container.Box;
import dev.celscope.container.Boxes;
import dev.celscope.source.ByteSource;
import dev.celscope.video.clip.ClipFindings;
import java.io.IOException;
import java.util.Optional;

/** The boxes of a whole file. */
final class MovieFile {
  private final ByteSource source;
  private final ClipFindings findings;
  private final CameraClock clock = new CameraClock();
  private final UserData userData;
  private final Movie movie;
  private final Fragments fragments;
  private final FragmentTexts fragmentTexts;

  MovieFile(ByteSource source, ClipFindings findings) {
    this.source = source;
    this.findings = findings;
    this.userData = new UserData(findings, clock);
    this.movie = new Movie(findings, userData);
    this.fragments = new Fragments(movie);
    this.fragmentTexts = new FragmentTexts(source, movie, findings);
  }

  void read() throws IOException {
    try {
      boxes();
      new TrackTexts(source, movie, findings).read();
      marks();
      fragmentTexts.read();
    } finally {
      findings.findings().media(movie.media(fragments));
    }
  }

  /** Samples of fragments are looked at only where no table leads to others. */
  private void marks() throws IOException {
    Optional<Box> first = fragments.first();
    if (first.isPresent()) {
      new FragmentMarks(source, movie, findings).read(first.get());
    }
  }

  private void boxes() throws IOException {
    try {
      BoxWalk.over(Boxes.of(source), "", findings, this::visit);
      fragments.read(findings);
    } finally {
      clock.say(findings);
    }
  }

  private void visit(Box box) throws IOException {
    switch (box.type()) {
      case "ftyp" -> clock.brand(box.body().cursor().fourCc());
      case "moov" -> {
        box.body().prefetch();
        movie.read(box, "moov");
      }
      case "moof" -> {
        fragments.add(box);
        fragmentTexts.add(box);
      }
      case "sidx" -> fragments.index(box);
      case "udta" -> userData.read(box, "udta");
      case "meta" -> userData.metadata(box, "meta");
      case "uuid" -> userData.extended(box, "uuid");
      case "skip", "free" -> userData.free(box);
      default -> {}
    }
  }
}
