/** Reads what animation files tell about themselves: the API, the reader SPI, bytes, JSON. */
module dev.celscope {
  requires transitive dev.celscope.meaning;
  requires tools.jackson.core;

  exports dev.celscope;
  exports dev.celscope.container;
  exports dev.celscope.format;
  exports dev.celscope.json;
  exports dev.celscope.source;

  uses dev.celscope.format.FallbackDetector;
  uses dev.celscope.format.FormatReader;
}
