/**
 * Bytes in: random access over paths, bytes, streams and channels, counted and bounded.
 *
 * <p>A reader gets a {@link dev.celscope.source.ByteSource}, moves over it with a {@link
 * dev.celscope.source.Cursor}, and passes over what it does not need: what a file costs depends on
 * its metadata, not on its size. Declared sizes are lies until checked; every check that fails
 * throws a {@link dev.celscope.source.ReadException}, which knows the place and the reason. The
 * {@link dev.celscope.source.Meter} counts, the {@link dev.celscope.source.Limits} bound.
 *
 * <p>This package uses the JDK alone and knows no format.
 */
@NullMarked
package dev.celscope.source;

import org.jspecify.annotations.NullMarked;
