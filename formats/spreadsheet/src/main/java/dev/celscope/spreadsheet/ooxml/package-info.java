/**
 * Workbooks in Office Open XML (ECMA-376, ISO/IEC 29500, transitional and strict) and the parts
 * that later editions of Excel, WPS Office, LibreOffice and Google Sheets add.
 *
 * <p>{@link dev.celscope.spreadsheet.ooxml.OoxmlPackage} finds parts and their relationships; one
 * class for each kind of part says what it holds. A part that fails becomes a problem; the others
 * are read.
 */
@NullMarked
package dev.celscope.spreadsheet.ooxml;

import org.jspecify.annotations.NullMarked;
