/** Truevision TGA, versions 1 and 2. */
@NullMarked
package dev.celscope.image.tga;

import org.jspecify.annotations.NullMarked;
