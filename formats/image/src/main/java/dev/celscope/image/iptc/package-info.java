/** IPTC-IIM 4.2, as news agencies and Photoshop write it into pictures. */
@NullMarked
package dev.celscope.image.iptc;

import org.jspecify.annotations.NullMarked;
