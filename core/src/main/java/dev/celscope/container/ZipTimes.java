package dev.celscope.container;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The UTC times in the extra fields of one ZIP header. A field that is absent or zero is empty.
 *
 * @param unixModified last change, whole seconds; extended timestamp 0x5455 ({@code UT}), or the
 *     older 0x5855 ({@code UX})
 * @param unixAccessed last access, from the same field; in local headers only
 * @param unixCreated creation, from 0x5455; in local headers only
 * @param ntfsModified last change, in units of 100 ns; 0x000A
 * @param ntfsAccessed last access, from the same field
 * @param ntfsCreated creation, from the same field
 */
public record ZipTimes(
    Optional<Instant> unixModified,
    Optional<Instant> unixAccessed,
    Optional<Instant> unixCreated,
    Optional<Instant> ntfsModified,
    Optional<Instant> ntfsAccessed,
    Optional<Instant> ntfsCreated) {

  /** A header with no such field. */
  public static final ZipTimes NONE =
      new ZipTimes(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Checks that no component is null. */
  public ZipTimes {
    Objects.requireNonNull(unixModified, "unixModified");
    Objects.requireNonNull(unixAccessed, "unixAccessed");
    Objects.requireNonNull(unixCreated, "unixCreated");
    Objects.requireNonNull(ntfsModified, "ntfsModified");
    Objects.requireNonNull(ntfsAccessed, "ntfsAccessed");
    Objects.requireNonNull(ntfsCreated, "ntfsCreated");
  }

  /**
   * The last change by either field.
   *
   * @return the finer one, NTFS, where both are there
   */
  public Optional<Instant> modified() {
    return ntfsModified.or(() -> unixModified);
  }
}
