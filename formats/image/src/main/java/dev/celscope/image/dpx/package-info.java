/** DPX (SMPTE ST 268-1) and its forerunner Cineon. */
@NullMarked
package dev.celscope.image.dpx;

import org.jspecify.annotations.NullMarked;
