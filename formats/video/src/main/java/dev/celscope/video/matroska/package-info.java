/**
 * Matroska and WebM (RFC 9559).
 *
 * <p>The walker is {@link dev.celscope.container.EbmlElements}. {@link
 * dev.celscope.video.matroska.Segment} goes over the top level up to the first cluster and finds
 * the rest by the seek heads; where there are none it steps over the clusters by their sizes.
 * Subtitles are found by the cues, or else by stepping from block to block, as far as a budget
 * lasts.
 */
@NullMarked
package dev.celscope.video.matroska;

import org.jspecify.annotations.NullMarked;
