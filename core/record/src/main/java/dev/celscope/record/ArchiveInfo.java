package dev.celscope.record;

/**
 * What an archive holds.
 *
 * @param entries number of entries, folders among them; zero or more
 */
public record ArchiveInfo(long entries) implements Media {
  /** Checks the range. */
  public ArchiveInfo {
    if (entries < 0) {
      throw new IllegalArgumentException("An archive cannot have " + entries + " entries");
    }
  }

  @Override
  public Kind kind() {
    return Kind.ARCHIVE;
  }
}
