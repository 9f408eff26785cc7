package dev.celscope.video.mp4;

/**
 * What the samples of a track are like where their fragment does not tell it (ISO/IEC 14496-12,
 * 8.8.3).
 *
 * @param sampleDuration in units of the timescale
 * @param sampleSize in bytes
 */
record TrackDefaults(long sampleDuration, long sampleSize) {
  static final TrackDefaults NONE = new TrackDefaults(0, 0);
}
