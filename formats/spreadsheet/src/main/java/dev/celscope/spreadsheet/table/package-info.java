/**
 * Tables of work: header rows in Chinese, Japanese, Korean and English, and the rows below them.
 * The words stand in {@code header-words.tsv}. Nothing is guessed without a header that supports
 * it.
 */
@NullMarked
package dev.celscope.spreadsheet.table;

import org.jspecify.annotations.NullMarked;
