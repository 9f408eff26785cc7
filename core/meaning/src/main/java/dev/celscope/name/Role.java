package dev.celscope.name;

/** How a word of the vocabulary takes part in a name. */
enum Role {
  /** Means something by itself: 原画. */
  ALONE,
  /** Stands before its number: {@code EP05}. */
  BEFORE,
  /** Stands after its number: 05話. */
  AFTER,
  /** Stands before the number of an {@link #AFTER} word: 第. */
  ORDINAL,
  /** Says that shots before it share one drawing: 兼用. */
  SHARED,
  /** Part of a copy counter: 副本. */
  COPY,
  /** Program or device that made the name. */
  APP,
  /** Name of a month. */
  MONTH,
  /** Part of a time of day: 오전. */
  CLOCK,
  /** Part of a date: 年. */
  CALENDAR,
  /** Known, and means nothing here. */
  NEUTRAL
}
