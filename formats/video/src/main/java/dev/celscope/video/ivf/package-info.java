/** IVF, the file form of VP8, VP9 and AV1 encoders: one header and frames behind theirs. */
@NullMarked
package dev.celscope.video.ivf;

import org.jspecify.annotations.NullMarked;
