/** Reads exposure sheets, the projects of animation programs, and the archives they travel in. */
module dev.celscope.animation {
  requires transitive dev.celscope;

  provides dev.celscope.format.FormatReader with
      dev.celscope.animation.zip.ZipReader;
}
