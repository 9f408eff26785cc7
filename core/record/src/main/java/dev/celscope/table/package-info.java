/**
 * Tables of tags, words and magics are data files, not code; this reads them, and finds the words
 * of one in a text.
 *
 * <p>Every other package may use it. It uses the JDK alone.
 */
@NullMarked
package dev.celscope.table;

import org.jspecify.annotations.NullMarked;
