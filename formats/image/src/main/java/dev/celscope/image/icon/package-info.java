/** Windows icons and cursors. */
@NullMarked
package dev.celscope.image.icon;

import org.jspecify.annotations.NullMarked;
