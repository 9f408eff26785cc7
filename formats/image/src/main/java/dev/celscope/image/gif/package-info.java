/** GIF 87a and 89a. */
@NullMarked
package dev.celscope.image.gif;

import org.jspecify.annotations.NullMarked;
