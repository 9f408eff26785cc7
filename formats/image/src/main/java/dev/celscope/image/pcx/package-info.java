/** ZSoft PCX, and DCX, which is several of them. */
@NullMarked
package dev.celscope.image.pcx;

import org.jspecify.annotations.NullMarked;
