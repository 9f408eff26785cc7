/** Reads pictures: size, dates, people and programs, texts, layers. */
module dev.celscope.image {
  requires transitive dev.celscope;
}
