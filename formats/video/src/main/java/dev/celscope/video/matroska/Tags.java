package dev.celscope.video.matroska;

import dev.celscope.container.EbmlElement;
import dev.celscope.container.EbmlElements;
import dev.celscope.record.Origin;
import dev.celscope.video.clip.ClipFindings;
import dev.celscope.video.clip.Field;
import dev.celscope.video.clip.FieldTable;
import dev.celscope.video.clip.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags: trees of names and texts, of the segment or of a track (RFC 9559, 5.1.8). */
final class Tags {
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,4}):(\\d\\d):(\\d\\d(?:\\.\\d{1,12})?)");

  private static final Pattern TIMECODE = Pattern.compile("(?:\\d\\d:){2}\\d\\d[:;.,]\\d\\d");

  private final List<MkvTrack> tracks;
  private final ClipFindings findings;
  private int count;
  private String timecode = "";

  Tags(List<MkvTrack> tracks, ClipFindings findings) {
    this.tracks = tracks;
    this.findings = findings;
  }

  void read(EbmlElement element) throws IOException {
    ElementWalk.over(
        element,
        "Segment/Tags",
        findings,
        tag -> {
          if (tag.id() == Ids.TAG) {
            tag(tag, "Segment/Tags/Tag[" + ++count + "]");
          }
        });
  }

  private void tag(EbmlElement tag, String path) throws IOException {
    Optional<MkvTrack> target = target(tag);
    ElementWalk.over(
        tag,
        path,
        findings,
        element -> {
          if (element.id() == Ids.SIMPLE_TAG) {
            simpleTag(element, path, target);
          }
        });
  }

  private Optional<MkvTrack> target(EbmlElement tag) throws IOException {
    EbmlElements elements = tag.elements();
    while (elements.hasNext()) {
      EbmlElement targets = elements.next();
      if (targets.id() == Ids.TARGETS) {
        EbmlElements fields = targets.elements();
        while (fields.hasNext()) {
          EbmlElement field = fields.next();
          if (field.id() == Ids.TAG_TRACK_UID) {
            long uid = field.unsigned();
            return tracks.stream().filter(track -> track.uid() == uid).findFirst();
          }
        }
      }
    }
    return Optional.empty();
  }

  private void simpleTag(EbmlElement tag, String parent, Optional<MkvTrack> target)
      throws IOException {
    String name = "";
    String language = "und";
    EbmlElements fields = tag.elements();
    while (fields.hasNext()) {
      EbmlElement field = fields.next();
      switch (field.id()) {
        case Ids.TAG_NAME -> name = field.text();
        case Ids.TAG_LANGUAGE, Ids.TAG_LANGUAGE_BCP47 -> language = field.text();
        default -> {}
      }
    }
    String path = parent + "/" + (name.isEmpty() ? "SimpleTag" : name);
    Optional<String> declared = Languages.tag(language);
    String key = name.toUpperCase(Locale.ROOT);
    ElementWalk.over(
        tag,
        path,
        findings,
        field -> {
          if (field.id() == Ids.TAG_STRING) {
            value(key, field, path, target, declared);
          } else if (field.id() == Ids.SIMPLE_TAG) {
            simpleTag(field, path, target);
          }
        });
  }

  private void value(
      String key,
      EbmlElement element,
      String path,
      Optional<MkvTrack> target,
      Optional<String> language)
      throws IOException {
    String value = element.text();
    Field field = FieldTable.MATROSKA.get(key);
    String tag =
        target.map(track -> field.tag().replaceFirst("^Matroska", track.group)).orElse(field.tag());
    findings.field(field, value, Origin.of(path, tag, element.body().offset()), language);
    target.ifPresent(track -> statistics(key, value, track));
    if (key.equals("TIMECODE") && timecode.isEmpty() && TIMECODE.matcher(value).matches()) {
      timecode = value;
    }
  }

  /** What the writer counted (matroska.org, statistics tags of mkvmerge). */
  private static void statistics(String key, String value, MkvTrack track) {
    if (key.equals("NUMBER_OF_FRAMES") && value.matches("\\d{1,18}")) {
      track.frames(Long.parseLong(value));
    } else if (key.equals("DURATION")) {
      Matcher matcher = LENGTH.matcher(value.strip());
      if (matcher.matches()) {
        long minutes = Long.parseLong(matcher.group(1)) * 60 + Long.parseLong(matcher.group(2));
        track.lasts(minutes * 60 + Double.parseDouble(matcher.group(3)));
      }
    }
  }

  /** Where the timecode starts; empty where no tag tells it. */
  String timecode() {
    return timecode;
  }
}
