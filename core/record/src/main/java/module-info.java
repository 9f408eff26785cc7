/** What comes out: the records, without any I/O. */
module dev.celscope.record {
  requires static transitive org.jspecify;

  exports dev.celscope.record;
  exports dev.celscope.table;
}
