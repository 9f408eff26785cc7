/** Windows metafiles: drawings as records of GDI, as they lie in documents and their clipboards. */
@NullMarked
package dev.celscope.image.metafile;

import org.jspecify.annotations.NullMarked;
