package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;
import static dev.celscope.video.mp4.Movies.ftyp;
import static dev.celscope.video.mp4.Movies.international;
import static dev.celscope.video.mp4.Movies.movie;
import static dev.celscope.video.mp4.Movies.video;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.util.List;

class Mp4ReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new Mp4Reader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(
        sample("NHT_S02E04_SC010.mp4", "video/mp4", "isom"),
        sample("NHT_S02E04_SC010.mov", "video/quicktime", "qt  "),
        sample("NHT_S02E04_SC010.mj2", "video/mj2", "mjp2"),
        sample("NHT_S02E04_theme.m4a", "audio/mp4", "M4A "));
  }

  private static Sample sample(String name, String type, String brand) {
    byte[] file =
        ftyp(brand)
            .raw(
                movie(
                    video(bytes())
                        .box(
                            "udta",
                            bytes()
                                .box("©nam", international("夜鷹", 0x2a0e))
                                .box("chpl", bytes().u32be(0).u8(0))
                                .box("Xtra", bytes()))))
            .box("mdat", bytes().zeros(64))
            .build();
    return Sample.of(name, type, file);
  }
}
