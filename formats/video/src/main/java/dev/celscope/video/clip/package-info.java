/**
 * What all containers of moving pictures share: the meaning of named fields, the programs that
 * write them, the codecs in them, timecodes.
 *
 * <p>{@link dev.celscope.video.clip.ClipFindings} stands between a reader and {@link
 * dev.celscope.format.Findings}. A reader hands it a field by its key, with the {@link
 * dev.celscope.video.clip.FieldTable} of its format; the table says whether that is a text, a
 * person, a program or a date, and what the field is called. All tables are data files beside this
 * package: to teach a reader a field, add a line.
 */
@NullMarked
package dev.celscope.video.clip;

import org.jspecify.annotations.NullMarked;
