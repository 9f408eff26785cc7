/**
 * MPEG systems (ISO/IEC 13818-1): transport streams, program streams, and bare video.
 *
 * <p>Neither has a header that tells all. A part at the start is read for the programs, their
 * streams and the first pictures, and a part at the end for the last time stamps; what lies between
 * is passed over.
 */
@NullMarked
package dev.celscope.video.mpeg;

import org.jspecify.annotations.NullMarked;
