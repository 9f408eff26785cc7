package dev.celscope.record;

/** What a file holds, told apart by the family of its format. */
public sealed interface Media
    permits ImageInfo, VideoInfo, WorkbookInfo, AnimationInfo, ArchiveInfo, OtherInfo {

  /** The family of a media record, to switch on. */
  enum Kind {
    /** {@link ImageInfo}. */
    IMAGE,
    /** {@link VideoInfo}. */
    VIDEO,
    /** {@link WorkbookInfo}. */
    WORKBOOK,
    /** {@link AnimationInfo}. */
    ANIMATION,
    /** {@link ArchiveInfo}. */
    ARCHIVE,
    /** {@link OtherInfo}. */
    OTHER
  }

  /**
   * Which of the permitted records this is.
   *
   * @return the kind
   */
  Kind kind();
}
