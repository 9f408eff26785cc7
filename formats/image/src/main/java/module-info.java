/** Reads pictures: size, dates, people and programs, texts, layers. */
@SuppressWarnings("requires-automatic") // org.brotli:dec has no module descriptor
module dev.celscope.image {
  requires transitive dev.celscope;
  requires dec;

  provides dev.celscope.format.FormatReader with
      dev.celscope.image.bmp.BmpReader,
      dev.celscope.image.dpx.CineonReader,
      dev.celscope.image.dpx.DpxReader,
      dev.celscope.image.exr.ExrReader,
      dev.celscope.image.gif.GifReader,
      dev.celscope.image.heif.HeifReader,
      dev.celscope.image.icc.IccProfile,
      dev.celscope.image.icon.IconReader,
      dev.celscope.image.jp2.Jp2Reader,
      dev.celscope.image.jpeg.JpegReader,
      dev.celscope.image.jxl.JxlReader,
      dev.celscope.image.metafile.EmfReader,
      dev.celscope.image.metafile.WmfReader,
      dev.celscope.image.pcx.PcxReader,
      dev.celscope.image.pict.PictReader,
      dev.celscope.image.photoshop.ImageResourcesReader,
      dev.celscope.image.photoshop.PsdReader,
      dev.celscope.image.png.PngReader,
      dev.celscope.image.sgi.SgiReader,
      dev.celscope.image.svg.SvgReader,
      dev.celscope.image.tga.TgaReader,
      dev.celscope.image.tiff.RafReader,
      dev.celscope.image.tiff.TiffReader,
      dev.celscope.image.webp.WebpReader,
      dev.celscope.image.xcf.XcfReader,
      dev.celscope.image.xmp.XmpReader;
}
