/** Reads moving pictures: dates, tracks, texts, timecode, size, duration. */
module dev.celscope.video {
  requires transitive dev.celscope;
}
