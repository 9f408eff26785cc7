package dev.celscope.video.clip;

import dev.celscope.record.Track;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What codecs are called, by the ids that containers give them. */
public enum Codecs {
  /** Four-character codes of sample entries in MP4 and QuickTime. */
  MP4("mp4"),
  /** Compression codes of AVI video, in upper case, and of ASF video. */
  VIDEO_FOR_WINDOWS("vfw"),
  /** Format tags of WAVEFORMATEX, in four hexadecimal digits. */
  WAVE("wave"),
  /** Codec ids of Matroska. */
  MATROSKA("matroska"),
  /** Codec numbers of Flash video: {@code v7}, {@code a10}. */
  FLASH("flash"),
  /** Stream types of MPEG systems, in two hexadecimal digits. */
  MPEG("mpeg"),
  /** Codecs of Ogg streams. */
  OGG("ogg"),
  /** Four-character codes of RealMedia. */
  REAL("real"),
  /** Essence containers of MXF: bytes 14 and 15 of their label. */
  MXF("mxf");

  private static final Map<String, String> NAMES = new HashMap<>();

  static {
    for (String[] row : Tables.rows("codecs.tsv")) {
      NAMES.put(row[0] + ' ' + row[1], row[2]);
    }
  }

  private final String scheme;

  Codecs(String scheme) {
    this.scheme = scheme;
  }

  /**
   * What a codec is called.
   *
   * @param id as the container writes it
   * @return its name; empty where it is not known
   */
  public Optional<String> name(String id) {
    Optional<String> name = Optional.ofNullable(NAMES.get(scheme + ' ' + id));
    // QuickTime takes the codes of Video for Windows for codecs that it has none of its own for.
    return this == MP4 && name.isEmpty()
        ? VIDEO_FOR_WINDOWS.name(id.toUpperCase(Locale.ROOT))
        : name;
  }

  /**
   * A track of a codec.
   *
   * @param kind {@code video}, {@code audio}, …
   * @param id codec as the container writes it; may be empty
   * @param language as declared; {@code und} and an empty one mean none
   * @param name as written; may be blank
   * @return the track
   */
  public Track track(String kind, String id, String language, String name) {
    return new Track(
        kind,
        Optional.of(id).filter(text -> !text.isBlank()),
        name(id),
        Optional.of(language).filter(text -> !text.isBlank() && !text.equals("und")),
        Optional.of(name).filter(text -> !text.isBlank()));
  }
}
