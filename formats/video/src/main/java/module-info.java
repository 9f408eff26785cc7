/** Reads moving pictures: dates, tracks, texts, timecode, size, duration. */
@SuppressWarnings("requires-automatic") // metadata-extractor has no descriptor, only a stated name.
module dev.celscope.video {
  requires transitive dev.celscope;
  requires com.drew.metadata;
}
