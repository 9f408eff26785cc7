/**
 * What comes out: immutable records of what a file tells about itself.
 *
 * <p>Start at {@link dev.celscope.record.FileRecord}. Each value in it, a {@link
 * dev.celscope.record.Timestamp}, an {@link dev.celscope.record.Attribution}, a {@link
 * dev.celscope.record.TextFragment}, carries its {@link dev.celscope.record.Origin}: where in the
 * file it stood. Absent is absent: an empty {@code Optional} or an empty list, never −1, 1904 or an
 * empty text. Two sources that disagree are two values; nothing is chosen for the caller.
 *
 * <p>This package does no I/O and uses the JDK alone.
 */
@NullMarked
package dev.celscope.record;

import org.jspecify.annotations.NullMarked;
