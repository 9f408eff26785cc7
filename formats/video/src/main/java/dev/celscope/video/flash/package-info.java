/**
 * Flash: video (FLV) and movies (SWF).
 *
 * <p>FLV is a chain of tags; {@code onMetaData} in the first of them holds what there is to know.
 * SWF is a chain of tags too, of which some bear XMP, the compiler's mark and the labels of frames.
 */
@NullMarked
package dev.celscope.video.flash;

import org.jspecify.annotations.NullMarked;
