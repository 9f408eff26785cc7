/** OpenEXR, of one part and of several, flat and deep. */
@NullMarked
package dev.celscope.image.exr;

import org.jspecify.annotations.NullMarked;
