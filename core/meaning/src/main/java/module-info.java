/** What values mean, without any I/O: names, dates and offsets, charsets, languages, pairs. */
module dev.celscope.meaning {
  requires transitive dev.celscope.record;

  exports dev.celscope.name;
  exports dev.celscope.text;
  exports dev.celscope.time;
}
