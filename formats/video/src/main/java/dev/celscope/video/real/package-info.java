/** RealMedia and RealAudio: chunks of properties, descriptions and streams. */
@NullMarked
package dev.celscope.video.real;

import org.jspecify.annotations.NullMarked;
