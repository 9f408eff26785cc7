/** Reads pictures: size, dates, people and programs, texts, layers. */
@SuppressWarnings("requires-automatic") // metadata-extractor has no descriptor, only a stated name.
module dev.celscope.image {
  requires transitive dev.celscope;
  requires com.drew.metadata;
}
