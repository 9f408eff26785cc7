/** QuickDraw pictures (Apple, “Imaging With QuickDraw”, appendix A). */
@NullMarked
package dev.celscope.image.pict;

import org.jspecify.annotations.NullMarked;
