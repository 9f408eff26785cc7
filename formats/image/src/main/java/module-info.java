/** Reads pictures: size, dates, people and programs, texts, layers. */
module dev.celscope.image {
  requires transitive dev.celscope;

  provides dev.celscope.format.FormatReader with
      dev.celscope.image.icc.IccProfile,
      dev.celscope.image.jpeg.JpegReader,
      dev.celscope.image.photoshop.PsdReader,
      dev.celscope.image.png.PngReader,
      dev.celscope.image.tiff.TiffReader,
      dev.celscope.image.xmp.XmpReader;
}
