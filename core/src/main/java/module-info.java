/** Reads what animation files tell about themselves: the API, the records and the reader SPI. */
module dev.celscope {
  requires static transitive org.jspecify;
  requires tools.jackson.core;

  exports dev.celscope;
  exports dev.celscope.container;
  exports dev.celscope.format;
  exports dev.celscope.json;
  exports dev.celscope.name;
  exports dev.celscope.record;
  exports dev.celscope.source;
  exports dev.celscope.table;
  exports dev.celscope.text;
  exports dev.celscope.time;

  uses dev.celscope.format.FallbackDetector;
  uses dev.celscope.format.FormatReader;
}
