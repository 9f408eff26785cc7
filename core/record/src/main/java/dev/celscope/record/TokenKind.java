package dev.celscope.record;

/** What a part of a production file name stands for. */
public enum TokenKind {
  /** Code or title of the show. */
  SHOW,
  /** Season number. */
  SEASON,
  /** Episode number; 0 is one. */
  EPISODE,
  /** Part of an episode, a letter or a number. */
  PART,
  /** Opening, ending, trailer, special, eyecatch. */
  UNIT,
  /** Sequence number. */
  SEQUENCE,
  /** Scene number. */
  SCENE,
  /** Shot or cut number; several as {@code 12,34}, a range as {@code 12-15}. */
  SHOT,
  /** Letter of a cel. */
  CEL,
  /** Number of a drawing of a cel. */
  DRAWING,
  /** Frame number; may be negative. */
  FRAME,
  /** Range of frames. */
  FRAMERANGE,
  /** Digits of a frame number. */
  PADDING,
  /** Take number. */
  TAKE,
  /** Version number. */
  VERSION,
  /** Retake number; empty where it has none. */
  RETAKE,
  /**
   * Date: {@code 2023-12-04}, {@code --12-04}, {@code 2023-12}. A time of day written after it
   * belongs to the token; it is in {@link NameToken#moment()}.
   */
  DATE,
  /** Step of production: {@code layout}, {@code key-animation} … */
  PROCESS,
  /** Who corrected: {@code director}, {@code animation-director} … */
  REVISION,
  /** {@code final}, {@code approved}, {@code wip} … */
  STATUS,
  /** Number of a copy. */
  COPY,
  /** Size of the picture: {@code 1080p}. */
  RESOLUTION,
  /** Codec: {@code h264}. */
  CODEC,
  /** Frames a second. */
  FPS,
  /** Checksum in brackets. */
  CHECKSUM,
  /** Name of a person, in a field of its own. */
  AUTHOR,
  /** Character, prop or other part of the picture. */
  ELEMENT,
  /** File that travels beside another: {@code appledouble}, {@code lock} … */
  SIDECAR,
  /** Program or device that made the name: {@code kakaotalk}, {@code screenshot} … */
  SOURCE_APP,
  /** File-name extension, without the dot. */
  EXTENSION,
  /** What is not understood, and what stands between two tokens. */
  TEXT
}
