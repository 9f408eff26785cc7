package dev.celscope.video.clip;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the fields of one naming scheme mean; one data file each, read on first need. */
public final class FieldTable {
  /** User data of QuickTime and 3GPP. */
  public static final FieldTable USER_DATA = new FieldTable("user-data.tsv", "UserData");

  /** iTunes item lists. */
  public static final FieldTable ITEM_LIST = new FieldTable("item-list.tsv", "ItemList");

  /** Free-form items of iTunes. */
  public static final FieldTable ITUNES = new FieldTable("itunes-info.tsv", "iTunes");

  /** QuickTime metadata keys, without {@code com.apple.quicktime.} and {@code com.}. */
  public static final FieldTable KEYS = new FieldTable("keys.tsv", "Keys");

  /** The Xtra atom of Windows, without {@code WM/}. */
  public static final FieldTable XTRA = new FieldTable("microsoft-xtra.tsv", "Microsoft");

  /** RIFF {@code LIST INFO}. */
  public static final FieldTable RIFF_INFO = new FieldTable("riff-info.tsv", "RIFF");

  /** Elements of iXML. */
  public static final FieldTable IXML = new FieldTable("ixml.tsv", "IXML");

  /** AIFF text chunks. */
  public static final FieldTable AIFF = new FieldTable("aiff-chunks.tsv", "AIFF");

  /** Matroska tags, in upper case. */
  public static final FieldTable MATROSKA = new FieldTable("matroska-tags.tsv", "Matroska");

  /** ASF attributes, without {@code WM/}. */
  public static final FieldTable ASF = new FieldTable("asf-attributes.tsv", "ASF");

  /** {@code onMetaData} of Flash video, in lower case. */
  public static final FieldTable FLASH = new FieldTable("flv-metadata.tsv", "Flash");

  /** ID3v2 frames. */
  public static final FieldTable ID3 = new FieldTable("id3-frames.tsv", "ID3");

  /** Items of APE tags, in lower case. */
  public static final FieldTable APE = new FieldTable("ape-items.tsv", "APE");

  /** Information of Core Audio files. */
  public static final FieldTable CAF = new FieldTable("caf-info.tsv", "CAF");

  /** Info packets of NUT, in lower case. */
  public static final FieldTable NUT = new FieldTable("nut-info.tsv", "NUT");

  /** Properties of RealMedia. */
  public static final FieldTable REAL = new FieldTable("real-properties.tsv", "Real");

  /** Vorbis comments, in upper case. */
  public static final FieldTable VORBIS = new FieldTable("vorbis-comments.tsv", "Vorbis");

  private final String file;
  private final String group;
  private volatile Map<String, Field> fields = Map.of();

  private FieldTable(String file, String group) {
    this.file = file;
    this.group = group;
  }

  /** Two threads may read the file at once; they find the same. */
  private Map<String, Field> fields() {
    Map<String, Field> known = fields;
    if (known.isEmpty()) {
      known =
          Tables.rows(file).stream()
              .collect(
                  Collectors.toUnmodifiableMap(
                      row -> row[0], row -> Field.parse(group + ":" + row[1], row[2])));
      fields = known;
    }
    return known;
  }

  /**
   * What a field means.
   *
   * @param key as the format writes it
   * @return the field; empty where the table does not have it
   */
  public Optional<Field> find(String key) {
    return Optional.ofNullable(fields().get(key));
  }

  /**
   * What a field means, a field of its own name and no known meaning where the table does not have
   * it.
   *
   * @param key as the format writes it
   * @return the field
   */
  public Field get(String key) {
    return find(key).orElseGet(() -> Field.other(group + ":" + key));
  }
}
