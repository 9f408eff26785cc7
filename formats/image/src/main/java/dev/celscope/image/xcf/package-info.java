/** GIMP's own format. */
@NullMarked
package dev.celscope.image.xcf;

import org.jspecify.annotations.NullMarked;
