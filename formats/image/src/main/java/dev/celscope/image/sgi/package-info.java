/** Silicon Graphics images. */
@NullMarked
package dev.celscope.image.sgi;

import org.jspecify.annotations.NullMarked;
