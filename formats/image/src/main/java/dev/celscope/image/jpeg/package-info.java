/** JPEG (ITU-T T.81) with the segments that JFIF, Exif, XMP, ICC, MPF and Photoshop put into it. */
@NullMarked
package dev.celscope.image.jpeg;

import org.jspecify.annotations.NullMarked;
