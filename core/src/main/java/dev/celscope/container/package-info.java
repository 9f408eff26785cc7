/**
 * The bones that many formats share: boxes, chunks and elements. Pure walkers that know structure
 * and no meaning.
 *
 * <ul>
 *   <li>{@link dev.celscope.container.Boxes}: ISO base media files and what descends from them
 *       (MP4, QuickTime, HEIF, AVIF, JPEG XL).
 *   <li>{@link dev.celscope.container.RiffChunks}: RIFF, RIFX and IFF (AVI, WAV, WebP, After
 *       Effects, AIFF).
 *   <li>{@link dev.celscope.container.EbmlElements}: EBML (Matroska, WebM).
 *   <li>{@link dev.celscope.container.ZipDirectory}: ZIP files, damaged ones too (OOXML,
 *       OpenDocument, Krita, Animate), with every name and every time that an entry bears.
 * </ul>
 *
 * <p>Each walker moves over the direct children of one structure, reads nothing but their headers
 * and gives each child's content as a slice; who wants to go down asks the child for its own
 * children. A child that claims more bytes than its parent has is cut to what is there and says so;
 * only a header that makes it impossible to find the next sibling throws. Every step is counted by
 * the {@link dev.celscope.source.Meter} of the source.
 */
@NullMarked
package dev.celscope.container;

import org.jspecify.annotations.NullMarked;
