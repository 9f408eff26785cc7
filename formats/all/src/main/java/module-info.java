/** Every reader at once: whoever requires this module can read whatever celscope reads. */
module dev.celscope.all {
  requires transitive dev.celscope;
  requires transitive dev.celscope.animation;
  requires transitive dev.celscope.image;
  requires transitive dev.celscope.spreadsheet;
  requires transitive dev.celscope.tika;
  requires transitive dev.celscope.video;
}
