/**
 * MP4, QuickTime and their relatives (ISO/IEC 14496-12; Apple QuickTime File Format).
 *
 * <p>{@link dev.celscope.video.mp4.Mp4Reader} walks the boxes of the file and passes over {@code
 * mdat}. The walker is {@link dev.celscope.container.Boxes}; here is what boxes mean: the movie and
 * its tracks, user data and item lists, timed text, chapters, timecode, fragments. Sample tables
 * are read only where a text, a timecode or an uneven frame rate asks for them.
 */
@NullMarked
package dev.celscope.video.mp4;

import org.jspecify.annotations.NullMarked;
