package dev.celscope.name;

/** One step of the grammar. It claims what it is sure of and leaves all else to those after it. */
interface Rule {
  void apply(Draft draft);
}
