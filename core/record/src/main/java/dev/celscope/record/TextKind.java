package dev.celscope.record;

/** What part a text plays in its file. */
public enum TextKind {
  /** A title or headline. */
  TITLE,
  /** A description, abstract or subject. */
  DESCRIPTION,
  /** A caption of a picture. */
  CAPTION,
  /** A comment on the whole file. */
  COMMENT,
  /** A note or annotation at a place in the document. */
  NOTE,
  /** A keyword, tag or category. */
  KEYWORD,
  /** Instructions to whoever works on it next. */
  INSTRUCTION,
  /** The content of a cell. */
  CELL,
  /** The name of a sheet. */
  SHEET_NAME,
  /** A header or footer of a printed page. */
  HEADER,
  /** A name given to cells. */
  DEFINED_NAME,
  /** Text in a shape or text box, or a shape's name or alternative text. */
  SHAPE,
  /** A text layer of a picture. */
  TEXT_LAYER,
  /** The name of a layer, group or cel. */
  LAYER_NAME,
  /** The name of a track. */
  TRACK_NAME,
  /** A subtitle or timed text. */
  SUBTITLE,
  /** The title of a chapter. */
  CHAPTER,
  /** A marker or frame label. */
  MARKER,
  /** A line of dialogue. */
  DIALOGUE,
  /** A name inside the file: of an element, symbol, composition, stage, attachment. */
  NAME,
  /** Text that belongs to nothing visible any more, such as a shared string no cell uses. */
  ORPHAN,
  /** Any other field with text. */
  OTHER
}
