/** JPEG XL: the boxes of its container, and the bare codestream (ISO/IEC 18181). */
@NullMarked
package dev.celscope.image.jxl;

import org.jspecify.annotations.NullMarked;
