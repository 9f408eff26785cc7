package dev.celscope.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** The few aligned lines that a {@link FileRecord} prints of itself. */
final class RecordSummary {
  private static final int LABEL_WIDTH = 14;
  private static final int LINES_PER_SECTION = 6;
  private static final int TEXT_WIDTH = 72;

  private static final Set<TokenKind> MEANINGFUL =
      EnumSet.complementOf(EnumSet.of(TokenKind.TEXT, TokenKind.EXTENSION));

  private final FileRecord record;
  private final StringBuilder out = new StringBuilder(512);

  RecordSummary(FileRecord record) {
    this.record = record;
  }

  String text() {
    FileInfo file = record.file();
    out.append(file.path().orElse(file.name().isEmpty() ? "(no name)" : file.name()));
    section("type", List.of(file.type() + size(file.size()) + ", by " + file.detectedBy()));
    record.media().ifPresent(media -> section("media", List.of(media(media))));
    section("dates", dates());
    section("people, tools", attributions());
    section("texts", record.texts().stream().map(RecordSummary::fragment).toList());
    section("clues", record.clues().stream().map(Clue::toString).toList());
    section("pairs", record.pairs().stream().map(this::pair).toList());
    record.name().map(RecordSummary::tokens).ifPresent(line -> section("name", line));
    section("discrepancies", record.discrepancies().stream().map(Discrepancy::message).toList());
    section("children", record.children().stream().map(RecordSummary::child).toList());
    section("problems", record.problems().stream().map(Problem::toString).toList());
    return out.toString();
  }

  private void section(String label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String margin = i == 0 ? label : "";
      out.append("\n  ").append(margin).append(" ".repeat(LABEL_WIDTH - margin.length()));
      if (i == LINES_PER_SECTION - 1 && lines.size() > LINES_PER_SECTION) {
        out.append("… and ").append(lines.size() - i).append(" more");
        return;
      }
      out.append(oneLine(lines.get(i)));
    }
  }

  private List<String> dates() {
    Map<String, List<String>> byMoment = new LinkedHashMap<>();
    for (Timestamp timestamp : record.timestamps()) {
      byMoment
          .computeIfAbsent(
              Words.of(timestamp.role()) + " " + timestamp.moment().iso(), key -> new ArrayList<>())
          .add(timestamp.origin().tag().orElse(timestamp.origin().path()));
    }
    return byMoment.entrySet().stream()
        .map(entry -> entry.getKey() + "  " + first(entry.getValue()))
        .toList();
  }

  private List<String> attributions() {
    Map<String, List<String>> byRole = new LinkedHashMap<>();
    for (Attribution attribution : record.attributions()) {
      List<String> values =
          byRole.computeIfAbsent(Words.of(attribution.role()), key -> new ArrayList<>());
      if (!values.contains(attribution.value()) && values.size() <= LINES_PER_SECTION) {
        values.add(attribution.value());
      }
    }
    return byRole.entrySet().stream()
        .map(entry -> entry.getKey() + "  " + String.join("; ", entry.getValue()))
        .toList();
  }

  private String pair(BilingualPair pair) {
    return side(pair.source(), pair.sourceSpan())
        + " ↔ "
        + side(pair.translation(), pair.translationSpan());
  }

  private String side(int index, Optional<Span> span) {
    if (index >= record.texts().size()) {
      return "?";
    }
    String text = record.texts().get(index).text();
    return span.filter(range -> range.end() <= text.length())
        .map(range -> range.in(text))
        .orElse(text);
  }

  private static String fragment(TextFragment fragment) {
    return Words.of(fragment.kind())
        + fragment.language().map(tag -> " [" + tag + "]").orElse("")
        + "  "
        + fragment.text();
  }

  /** One line of what the name means; none where it means nothing. */
  private static List<String> tokens(NameParse name) {
    String line =
        name.tokens().stream()
            .filter(token -> MEANINGFUL.contains(token.kind()))
            .map(token -> (Words.of(token.kind()) + " " + token.value()).strip())
            .collect(Collectors.joining(", "));
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private static String child(FileRecord child) {
    return child.file().name() + "  " + child.file().type() + size(child.file().size());
  }

  private static String media(Media media) {
    if (media instanceof ImageInfo image) {
      return pixels(image.width(), image.height())
          + counted(image.frames().orElse(1), "frame")
          + counted(image.layers().size(), "layer");
    }
    if (media instanceof VideoInfo video) {
      return pixels(video.width(), video.height())
          + video.duration().map(length -> ", " + length).orElse("")
          + video.frameRate().map(rate -> ", " + rate + " fps").orElse("")
          + counted(video.tracks().size(), "track");
    }
    if (media instanceof WorkbookInfo workbook) {
      return "workbook" + counted(workbook.sheets().size(), "sheet");
    }
    if (media instanceof AnimationInfo animation) {
      return pixels(animation.width(), animation.height())
          + counted(animation.frames().orElse(0), "frame")
          + counted(animation.layers().size(), "layer");
    }
    if (media instanceof ArchiveInfo archive) {
      return "archive" + counted(archive.entries(), "entry");
    }
    return media instanceof OtherInfo other ? other.description() : media.toString();
  }

  private static String pixels(OptionalLong width, OptionalLong height) {
    return width.isPresent() && height.isPresent()
        ? width.getAsLong() + " × " + height.getAsLong()
        : "size not known";
  }

  private static String counted(long count, String noun) {
    if (count == 0) {
      return "";
    }
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return ", " + count + " " + (count == 1 ? noun : plural);
  }

  private static String size(OptionalLong size) {
    return size.isPresent() ? ", " + size.getAsLong() + " bytes" : "";
  }

  private static String first(List<String> places) {
    return places.get(0) + (places.size() > 1 ? " and " + (places.size() - 1) + " more" : "");
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\h\\v&&[^ ]]++", " ");
    return line.length() > TEXT_WIDTH * 2 ? line.substring(0, TEXT_WIDTH * 2 - 1) + "…" : line;
  }
}
