/**
 * Names formats that celscope's own tables do not know.
 *
 * <p>{@link dev.celscope.tika.TikaDetector} asks Apache Tika's table of types, which takes half a
 * second to load and half a millisecond a file: it is asked last, and loaded when it is first
 * needed. Nothing here is exported; who has this module on the path has its service.
 */
@NullMarked
package dev.celscope.tika;

import org.jspecify.annotations.NullMarked;
