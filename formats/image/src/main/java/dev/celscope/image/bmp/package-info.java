/** Windows and OS/2 bitmaps. */
@NullMarked
package dev.celscope.image.bmp;

import org.jspecify.annotations.NullMarked;
