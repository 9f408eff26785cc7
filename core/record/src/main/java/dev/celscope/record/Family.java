package dev.celscope.record;

/** The families into which celscope sorts file formats. */
public enum Family {
  /** Still and animated pictures. */
  IMAGE,
  /** Moving pictures and sound. */
  VIDEO,
  /** Workbooks and tables. */
  SPREADSHEET,
  /** Timesheets, scenes and projects of animation programs. */
  ANIMATION,
  /** Archives of other files. */
  ARCHIVE,
  /** Files that travel beside others: thumbnails, lock files, resource forks. */
  SIDECAR,
  /** Everything else. */
  OTHER
}
