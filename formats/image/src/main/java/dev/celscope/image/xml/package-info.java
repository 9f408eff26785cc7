/**
 * A reader of XML that follows no document type and no entity, knows the byte at which each name
 * and value stands, and gives what stood before a fault: XMP packets carry all kinds of faults, and
 * a picture has one or more of them.
 */
@NullMarked
package dev.celscope.image.xml;

import org.jspecify.annotations.NullMarked;
