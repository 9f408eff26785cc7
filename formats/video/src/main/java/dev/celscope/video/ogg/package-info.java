/**
 * Ogg (RFC 3533) with what its streams say of themselves: the first packets of each, and the last
 * page of the file for the duration.
 */
@NullMarked
package dev.celscope.video.ogg;

import org.jspecify.annotations.NullMarked;
