/** PNG and APNG (PNG Specification, Third Edition). */
@NullMarked
package dev.celscope.image.png;

import org.jspecify.annotations.NullMarked;
