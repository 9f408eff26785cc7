/**
 * NUT, the container of FFmpeg and MPlayer: packets behind start codes, with texts of their own.
 */
@NullMarked
package dev.celscope.video.nut;

import org.jspecify.annotations.NullMarked;
