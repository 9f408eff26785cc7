/** SVG, plain and compressed. */
@NullMarked
package dev.celscope.image.svg;

import org.jspecify.annotations.NullMarked;
