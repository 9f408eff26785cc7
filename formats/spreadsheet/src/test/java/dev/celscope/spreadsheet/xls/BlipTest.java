package dev.celscope.spreadsheet.xls;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.celscope.source.ByteSource;
import dev.celscope.source.LimitException;
import dev.celscope.source.Limits;
import dev.celscope.source.MalformedException;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class BlipTest {
  private static final int EMF = 0xf01a;
  private static final int WMF = 0xf01b;
  private static final int PNG = 0xf01e;
  private static final int DIB = 0xf01f;

  private static Blip blip(int instance, int type, ByteBuilder record) {
    return Blip.of(instance, type, ByteSource.of(record.build()));
  }

  private static byte[] picture(Blip blip) throws IOException {
    return blip.picture().allBytes();
  }

  private static byte[] deflated(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
      deflating.write(plain);
    }
    return packed.toByteArray();
  }

  /** The header of 34 bytes before a metafile. */
  private static ByteBuilder metafile(int compression, byte[] data) {
    return bytes().zeros(28).u32le(data.length).u8(compression).u8(0xfe).raw(data);
  }

  @Test
  void packedMetafilesAreInflated() throws IOException {
    byte[] plain = bytes().ascii("metafile of cut 12").build();
    Blip blip = blip(0x3d4, EMF, bytes().zeros(16).raw(metafile(0, deflated(plain))));

    assertThat(blip.extension()).isEqualTo("emf");
    assertThat(picture(blip)).isEqualTo(plain);
  }

  @Test
  void aMetafileThatNoLimitLeavesRoomForSaysSo() throws IOException {
    byte[] record = bytes().zeros(16).raw(metafile(0, deflated(new byte[1001]))).build();
    Limits limits = Limits.standard().withBlockBytes(1000);
    Blip blip = Blip.of(0x3d4, EMF, ByteSource.of(record, limits));

    assertThatThrownBy(blip::picture)
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("blockBytes of 1000 bytes");
  }

  @Test
  void anOddInstanceMeansASecondIdentifier() throws IOException {
    byte[] plain = bytes().ascii("metafile").build();
    Blip stored = blip(0x217, WMF, bytes().zeros(32).raw(metafile(0xfe, plain)));
    Blip png = blip(0x6e1, PNG, bytes().zeros(33).ascii("picture"));

    assertThat(picture(stored)).isEqualTo(plain);
    assertThat(picture(png)).asString().isEqualTo("picture");
  }

  @Test
  void aBitmapGetsTheHeaderOfItsFile() throws IOException {
    ByteBuilder indexed =
        bytes().u32le(40).u32le(4).u32le(2).u16le(1).u16le(8).zeros(16).u32le(0).u32le(0);
    Blip blip = blip(0x7a8, DIB, bytes().zeros(17).raw(indexed));

    assertThat(picture(blip))
        .isEqualTo(
            bytes()
                .ascii("BM")
                .u32le(14 + 40)
                .u32le(0)
                .u32le(14 + 40 + 4 * 256)
                .raw(indexed)
                .build());
  }

  @Test
  void whatHoldsNothingIsNoPicture() {
    assertThat(blip(0x6e0, PNG, bytes().zeros(17)).isEmpty()).isTrue();
    assertThat(blip(0, 0xf020, bytes().zeros(99)).isEmpty()).isTrue();
  }

  @Test
  void aMetafileThatCannotBeInflatedSaysSo() {
    byte[] broken = bytes().hex("789c ff ff ff").build();
    Blip blip = blip(0x3d4, EMF, bytes().zeros(16).raw(metafile(0, broken)));

    assertThatThrownBy(blip::picture)
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("cannot be inflated");
  }
}
