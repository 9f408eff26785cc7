/**
 * XML pulled from streams, with no document types and no entities but the five that XML itself
 * knows.
 */
@NullMarked
package dev.celscope.spreadsheet.xml;

import org.jspecify.annotations.NullMarked;
