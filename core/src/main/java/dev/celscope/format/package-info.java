/**
 * What a reader of a format has to do with: the SPI.
 *
 * <p>{@link dev.celscope.format.TypeDetector} says what a file is, a {@link
 * dev.celscope.format.FormatReader} reads it, and {@link dev.celscope.format.Findings} takes what
 * it finds. Formats stand in {@code types.tsv}, what they begin with in {@code magics.tsv}, what
 * tells apart the relatives in one container in {@code inside.tsv}: data files beside this package.
 */
@NullMarked
package dev.celscope.format;

import org.jspecify.annotations.NullMarked;
