/**
 * Sound that travels with animation: MP3, FLAC and AIFF, and the tags that other containers borrow
 * from them. Read as far as dates, people, programs and words go.
 */
@NullMarked
package dev.celscope.video.audio;

import org.jspecify.annotations.NullMarked;
