package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Cue;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Chapters: editions with trees of atoms, each with titles in several languages (5.1.7). */
final class Chapters {
  private final ClipFindings findings;
  private int count;

  Chapters(ClipFindings findings) {
    this.findings = findings;
  }

  void read(EbmlElement chapters) throws IOException {
    ElementWalk.over(
        chapters,
        "Segment/Chapters",
        findings,
        edition -> {
          if (edition.id() == Ids.EDITION_ENTRY) {
            atoms(edition, "Segment/Chapters/EditionEntry");
          }
        });
  }

  private void atoms(EbmlElement parent, String path) throws IOException {
    ElementWalk.over(
        parent,
        path,
        findings,
        element -> {
          if (element.id() == Ids.CHAPTER_ATOM) {
            atom(element, path + "/ChapterAtom[" + ++count + "]");
          }
        });
  }

  private void atom(EbmlElement atom, String path) throws IOException {
    Duration start = Duration.ZERO;
    Optional<Duration> end = Optional.empty();
    EbmlElements fields = atom.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      if (field.id() == Ids.CHAPTER_TIME_START) {
        start = Duration.ofNanos(Math.max(0, field.unsigned()));
      } else if (field.id() == Ids.CHAPTER_TIME_END) {
        end = Optional.of(Duration.ofNanos(Math.max(0, field.unsigned())));
      }
    }
    Cue cue = new Cue(start, end);
    ElementWalk.over(
        atom,
        path,
        findings,
        element -> {
          if (element.id() == Ids.CHAPTER_DISPLAY) {
            display(element, path, cue);
          }
        });
    atoms(atom, path);
  }

  private void display(EbmlElement display, String path, Cue cue) throws IOException {
    String title = "";
    String language = "und";
    long offset = display.offset();
    EbmlElements fields = display.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      switch (field.id()) {
        case Ids.CHAP_STRING -> {
          title = field.text();
          offset = field.body().offset();
        }
        case Ids.CHAP_LANGUAGE, Ids.CHAP_LANGUAGE_BCP47 -> language = field.text();
        default -> {}
      }
    }
    Origin origin = Origin.of(path, "Matroska:ChapterString", offset);
    findings.cue(TextKind.CHAPTER, title, origin, Languages.tag(language), cue);
  }
}
