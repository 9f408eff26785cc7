/**
 * AVI, WAV and Wave64: RIFF files of moving pictures and sound.
 *
 * <p>The walker is {@link dev.celscope.container.RiffChunks}; here is what chunks mean. Text in
 * them is of no declared charset, and is handed on as bytes. The chunks that hold pictures and
 * sound are passed over.
 */
@NullMarked
package dev.celscope.video.riff;

import org.jspecify.annotations.NullMarked;
