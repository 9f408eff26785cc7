/**
 * Spreadsheets in OpenDocument (ISO/IEC 26300, OASIS ODF 1.3), packed and flat, and their
 * forerunner of OpenOffice.org 1.
 */
@NullMarked
package dev.celscope.spreadsheet.odf;

import org.jspecify.annotations.NullMarked;
