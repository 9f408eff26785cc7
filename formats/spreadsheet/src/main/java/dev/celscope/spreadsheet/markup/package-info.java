/**
 * Workbooks written as markup: XML of Excel 2003 (SpreadsheetML 2003) and HTML under the name of a
 * workbook, as Excel, WPS Office, LibreOffice and web servers write it.
 */
@NullMarked
package dev.celscope.spreadsheet.markup;

import org.jspecify.annotations.NullMarked;
