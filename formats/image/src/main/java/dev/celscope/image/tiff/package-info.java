/**
 * TIFF 6.0, BigTIFF and the raw camera files built on them, and Exif 3.0, which is a TIFF of no
 * picture.
 *
 * <p>{@code TiffWalker} lists directories and entries without reading what the entries point at;
 * {@code ExifInterpreter} reads the values of those entries that {@code exif.tsv} knows.
 */
@NullMarked
package dev.celscope.image.tiff;

import org.jspecify.annotations.NullMarked;
