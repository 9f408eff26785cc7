/**
 * What dates mean: from the text or number in a file to a {@link dev.celscope.record.Moment}, and
 * from many moments to what they tell together.
 *
 * <p>{@link dev.celscope.time.DateText} reads the forms in which files write dates, {@link
 * dev.celscope.time.Epochs} the numbers. {@link dev.celscope.time.OffsetClues} finds what a record
 * tells of the UTC offset of its writer; {@link dev.celscope.time.Discrepancies} what does not fit
 * together. Nothing here knows a default zone or asks a clock: the caller gives both.
 *
 * <p>This package uses the records and the JDK alone.
 */
@NullMarked
package dev.celscope.time;

import org.jspecify.annotations.NullMarked;
