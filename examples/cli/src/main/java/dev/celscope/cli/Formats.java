package dev.celscope.cli;

import dev.celscope.Celscope;
import dev.celscope.format.FileType;
import dev.celscope.format.FileTypes;
import dev.celscope.format.FormatReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats that are known, in the order of their table.
 *
 * @param all each with its reader, where one is installed
 */
record Formats(List<Format> all) {
  private static final TextColumns COLUMNS = new TextColumns(36, 40, 22, 24, 60);

  /**
   * A format and who reads it.
   *
   * @param type the format
   * @param reader its reader, or that of the format it is a dialect of
   */
  record Format(FileType type, Optional<FormatReader> reader) {
    String extensions() {
      return String.join(" ", type.extensions());
    }

    String readerName() {
      return reader.map(found -> found.getClass().getSimpleName()).orElse("");
    }

    String reads() {
      return reader.map(FormatReader::reads).orElse("told apart, not read");
    }
  }

  static Formats of(Celscope celscope) {
    FileTypes types = FileTypes.standard();
    List<Format> all = new ArrayList<>();
    for (FileType type : types.all()) {
      all.add(new Format(type, reader(celscope, type)));
    }
    return new Formats(all);
  }

  private static Optional<FormatReader> reader(Celscope celscope, FileType type) {
    return reader(celscope, type.mediaType())
        .or(() -> type.parent().flatMap(parent -> reader(celscope, parent)));
  }

  private static Optional<FormatReader> reader(Celscope celscope, String mediaType) {
    return celscope.readers().stream()
        .filter(reader -> reader.mediaTypes().contains(mediaType))
        .findFirst();
  }

  /** One format a line, those with no reader too. */
  String lines() {
    var text = new StringBuilder();
    append(text, COLUMNS.line("FORMAT", "MEDIA TYPE", "EXTENSIONS", "READER", "READS"));
    for (Format format : all) {
      append(
          text,
          COLUMNS.line(
              format.type().title(),
              format.type().mediaType(),
              format.extensions(),
              format.readerName(),
              format.reads()));
    }
    return text.toString();
  }

  /** A table of the readers, with the formats that each reads. */
  String markdown() {
    Map<FormatReader, List<Format>> byReader = new LinkedHashMap<>();
    for (Format format : all) {
      format
          .reader()
          .ifPresent(
              reader -> byReader.computeIfAbsent(reader, r -> new ArrayList<>()).add(format));
    }
    var text = new StringBuilder();
    append(text, "| family | formats | extensions | what is read |");
    append(text, "|---|---|---|---|");
    byReader.forEach((reader, formats) -> append(text, row(reader, formats)));
    return text.toString();
  }

  private static String row(FormatReader reader, List<Format> formats) {
    String family = formats.get(0).type().family().name().toLowerCase(Locale.ROOT);
    String titles =
        formats.stream().map(format -> format.type().title()).collect(Collectors.joining(", "));
    String extensions = formats.stream().map(Format::extensions).collect(Collectors.joining(" "));
    return String.join(" | ", "| " + family, titles, extensions.strip(), reader.reads() + " |");
  }

  private static void append(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
