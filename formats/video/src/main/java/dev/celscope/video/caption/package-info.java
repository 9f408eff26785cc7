/**
 * Captions of CEA-608, which travel as pairs of bytes and not as text (ANSI/CTA-608-E).
 *
 * <p>{@link dev.celscope.video.caption.CaptionField} takes the pairs of one field of the picture,
 * in the order and with the times at which they come, and gives captions with the times at which
 * they are on the screen. Where the pairs lie is the business of the containers.
 */
@NullMarked
package dev.celscope.video.caption;

import org.jspecify.annotations.NullMarked;
