/**
 * Binary workbooks of Excel 2 to 2003 (BIFF2 to BIFF8, MS-XLS) and of WPS Office ({@code .et}),
 * with the property sets of their compound file (MS-OLEPS).
 *
 * <p>The records are walked here, because one walker serves every version and keeps what stands
 * before a damage. POI undoes encryption under the password that every Excel knows.
 */
@NullMarked
package dev.celscope.spreadsheet.xls;

import org.jspecify.annotations.NullMarked;
