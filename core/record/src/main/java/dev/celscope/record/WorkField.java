package dev.celscope.record;

/** What a column of a table of work holds, as its header says in whichever language. */
public enum WorkField {
  /** Show or title. */
  SHOW,
  /** Season number. */
  SEASON,
  /** Episode number. */
  EPISODE,
  /** Part of an episode. */
  PART,
  /** Sequence number. */
  SEQUENCE,
  /** Scene number. */
  SCENE,
  /** Shot or cut number. */
  SHOT,
  /** Step of production: layout, key animation, in-between … */
  PROCESS,
  /** Who does the work. */
  ARTIST,
  /** Who checks or directs it. */
  SUPERVISOR,
  /** Company or team that does the work. */
  STUDIO,
  /** Length in frames or seconds. */
  LENGTH,
  /** Number of drawings or sheets. */
  DRAWINGS,
  /** When work began or was handed out. */
  START,
  /** When work is due. */
  DUE,
  /** When work was delivered or received. */
  DELIVERED,
  /** A date of which the header says no more. */
  DATE,
  /** How far the work is. */
  STATUS,
  /** Number or kind of a retake. */
  RETAKE,
  /** A note, opinion or correction. */
  NOTE,
  /** What a picture shows: action. */
  ACTION,
  /** What is spoken. */
  DIALOGUE,
  /** Name of a file. */
  FILE,
  /** Version number. */
  VERSION,
  /** What it costs. */
  PRICE
}
