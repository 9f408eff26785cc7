/** Core Audio Format: chunks with 64-bit sizes, of which one holds texts. */
@NullMarked
package dev.celscope.video.caf;

import org.jspecify.annotations.NullMarked;
