/**
 * What the named fields of image formats mean: tables, kept as data files beside the formats, that
 * turn a field into a date, an attribution or a text.
 */
@NullMarked
package dev.celscope.image.field;

import org.jspecify.annotations.NullMarked;
