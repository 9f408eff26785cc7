/** Reads exposure sheets and the projects of animation programs. */
module dev.celscope.animation {
  requires transitive dev.celscope;
}
