/**
 * HEIF, HEIC and AVIF, still and in sequences (ISO/IEC 23008-12), and Canon's raw files of version
 * 3.
 */
@NullMarked
package dev.celscope.image.heif;

import org.jspecify.annotations.NullMarked;
