/** Reads what animation files tell about themselves: the API, the records and the reader SPI. */
module dev.celscope {
  requires static transitive org.jspecify;
  requires tools.jackson.databind;

  exports dev.celscope.container;
  exports dev.celscope.format;
  exports dev.celscope.record;
  exports dev.celscope.source;

  uses dev.celscope.format.FormatReader;
}
