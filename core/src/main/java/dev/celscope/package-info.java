/**
 * The front door: {@link dev.celscope.Celscope} reads files and trees of files into {@linkplain
 * dev.celscope.record.FileRecord records}.
 *
 * <p>Inside, a file goes from {@link dev.celscope.source.ByteSource} through the {@link
 * dev.celscope.format.TypeDetector} to a {@link dev.celscope.format.FormatReader}, which says what
 * it finds to a {@link dev.celscope.format.Findings}; then languages, pairs, the name and what does
 * not fit together are concluded from the values.
 */
@NullMarked
package dev.celscope;

import org.jspecify.annotations.NullMarked;
