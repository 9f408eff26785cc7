package dev.celscope.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a file holds, as its extension says. */
enum Medium {
  /** Pictures that are numbered frame by frame: {@code .exr}, {@code .tga}. */
  SEQUENCE,
  /** Other pictures. */
  PICTURE,
  /** Pictures of cameras and the web, which production does not draw in: {@code .heic}. */
  PHOTO,
  /** Moving pictures. */
  MOVIE,
  /** Sound. */
  SOUND,
  /** Documents and tables. */
  DOCUMENT,
  /** Projects of animation programs, exposure sheets. */
  PROJECT,
  /** Archives. */
  ARCHIVE,
  /** A folder, or a name with no extension. */
  NONE,
  /** An extension that production does not exchange: program code, libraries. */
  OTHER;

  private static final Map<String, Medium> BY_EXTENSION = load();

  private static Map<String, Medium> load() {
    Map<String, Medium> media = new HashMap<>(256);
    Table.rows(
        "extensions.tsv", 2, row -> media.put(row[0], valueOf(row[1].toUpperCase(Locale.ROOT))));
    return media;
  }

  static Medium ofExtension(String extension) {
    return BY_EXTENSION.getOrDefault(extension, OTHER);
  }

  boolean isPicture() {
    return this == SEQUENCE || this == PICTURE;
  }
}
