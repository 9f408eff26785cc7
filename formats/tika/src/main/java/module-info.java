/** Names what no other module knows, by the type table of Apache Tika. */
@SuppressWarnings("requires-automatic") // tika-core has a module name of its own, but no descriptor
module dev.celscope.tika {
  requires transitive dev.celscope;
  requires org.apache.tika.core;

  provides dev.celscope.format.FallbackDetector with
      dev.celscope.tika.TikaDetector;
}
