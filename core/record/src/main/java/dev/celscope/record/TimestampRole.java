package dev.celscope.record;

/** What a file says happened at a time. */
public enum TimestampRole {
  /** The document, track, entry or file was made. */
  CREATED,
  /** It was last changed. */
  MODIFIED,
  /** Its metadata were last changed ({@code xmp:MetadataDate}). */
  METADATA_MODIFIED,
  /** It was last read. */
  ACCESSED,
  /** The picture or recording was taken ({@code ExifIFD:DateTimeOriginal}). */
  CAPTURED,
  /** It was turned into digital form ({@code ExifIFD:CreateDate}). */
  DIGITIZED,
  /** A satellite clock gave the time of the position. */
  POSITIONED,
  /** It was last printed. */
  PRINTED,
  /** It was released or published. */
  PUBLISHED,
  /** It was encoded or written by a program, apart from the document's own history. */
  ENCODED,
  /** It was compiled. */
  COMPILED,
  /** A step of the history that a program keeps of its document. */
  HISTORY,
  /** A layer was last changed. */
  LAYER_MODIFIED,
  /** A comment, note or annotation was written. */
  COMMENTED,
  /** A tracked change was made. */
  REVISED,
  /** An entry of an archive bears this time. */
  ENTRY,
  /** A colour profile inside was made; says little about the picture. */
  PROFILE_CREATED,
  /** The file's name holds this date. */
  NAMED,
  /** Work is due. */
  DUE,
  /** A date in the content, such as a cell. */
  CONTENT
}
