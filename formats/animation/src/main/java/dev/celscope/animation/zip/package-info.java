/**
 * ZIP archives (APPNOTE.TXT 6.3.10): the folders in which deliveries travel, and the packages that
 * no reader of their own knows.
 *
 * <p>{@link dev.celscope.animation.zip.ZipReader} lists the entries. {@code EntryNames} has all
 * names and comments vote on their charset together, because most writers declare none; {@link
 * dev.celscope.format.ZipEntryTimes} says the wall clock and the UTC times of each entry side by
 * side, which is what tells the writer's offset from UTC. Entries of formats that celscope reads
 * become children.
 */
@NullMarked
package dev.celscope.animation.zip;

import org.jspecify.annotations.NullMarked;
