/** JPEG 2000: the boxes of JP2 and its relatives, and the bare codestream (ISO/IEC 15444-1). */
@NullMarked
package dev.celscope.image.jp2;

import org.jspecify.annotations.NullMarked;
