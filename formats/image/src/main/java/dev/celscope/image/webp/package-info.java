/** WebP, still and animated (RFC 9649). */
@NullMarked
package dev.celscope.image.webp;

import org.jspecify.annotations.NullMarked;
