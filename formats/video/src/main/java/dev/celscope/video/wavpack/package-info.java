/** WavPack: blocks of sound, and an APE tag behind them. */
@NullMarked
package dev.celscope.video.wavpack;

import org.jspecify.annotations.NullMarked;
