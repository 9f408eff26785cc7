/**
 * Captions of CEA-608 and CEA-708, which travel as pairs of bytes and not as text (ANSI/CTA-608-E,
 * ANSI/CTA-708-E).
 *
 * <p>{@link dev.celscope.video.caption.CaptionField} takes the pairs of one field of the picture,
 * in the order and with the times at which they come, and gives captions with the times at which
 * they are on the screen. {@link dev.celscope.video.caption.DigitalCaptions} does the same for the
 * channel of digital captions. Where the pairs lie is the business of the containers.
 */
@NullMarked
package dev.celscope.video.caption;

import org.jspecify.annotations.NullMarked;
