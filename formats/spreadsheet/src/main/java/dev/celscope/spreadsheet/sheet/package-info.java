/**
 * What all workbook formats share: names of cells, numbers and dates as shown, and the way in which
 * cells, notes and sheets are said, so that the same sheet says the same in every format.
 */
@NullMarked
package dev.celscope.spreadsheet.sheet;

import org.jspecify.annotations.NullMarked;
