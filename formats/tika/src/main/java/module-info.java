/** Names what no other module knows, by the type table of Apache Tika. */
module dev.celscope.tika {
  requires transitive dev.celscope;
}
