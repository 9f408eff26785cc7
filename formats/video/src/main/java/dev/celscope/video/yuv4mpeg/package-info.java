/** YUV4MPEG2, uncompressed frames behind one line of text: what programs pipe to each other. */
@NullMarked
package dev.celscope.video.yuv4mpeg;

import org.jspecify.annotations.NullMarked;
