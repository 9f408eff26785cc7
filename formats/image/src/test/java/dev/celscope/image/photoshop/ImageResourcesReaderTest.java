package dev.celscope.image.photoshop;

import static dev.celscope.image.Pictures.resource;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.TextFragment;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageResourcesReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "application/x-photoshop-irb";

  @Override
  protected FormatReader reader() {
    return new ImageResourcesReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("resources.irb", MEDIA_TYPE, resources().build()));
  }

  private static ByteBuilder unicode(String text) {
    return bytes().u32be(text.length()).text(text, StandardCharsets.UTF_16BE);
  }

  private static ByteBuilder resources() {
    return bytes()
        .raw(resource(1008, bytes().u8(7).ascii("cut 012")))
        .raw(resource(1050, bytes().u32be(6).zeros(16).raw(unicode("流明_012"))))
        .raw(
            resource(
                1057,
                bytes().u32be(1).u8(1).raw(unicode("Test Shop")).raw(unicode("Test Shop CS6"))))
        .raw(resource(1085, bytes().text("Print Room 3", StandardCharsets.UTF_16LE).zeros(60)))
        .raw(resource(1036, bytes().u32be(1).zeros(24).raw(Pictures.jpeg(bytes()))));
  }

  @Test
  void namesProgramsAndPrintersAreRead() {
    FileRecord record = Reads.as(MEDIA_TYPE, resources().build());
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("cut 012", "流明_012");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Test Shop", "Test Shop CS6");
    assertThat(record.attributed(AttributionRole.PRINTER)).containsExactly("Print Room 3");
  }

  @Test
  void thePreviewIsAChild() {
    assertThat(Reads.as(MEDIA_TYPE, resources().build()).children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/jpeg"));
  }

  @Test
  void pathsAreRead() {
    ByteBuilder resources =
        bytes()
            .raw(resource(1086, unicode("D:\\LMN\\E05\\SC012.psb")))
            .raw(resource(2999, bytes().u8(6).ascii("figure")));
    FileRecord record = Reads.as(MEDIA_TYPE, resources.build());
    assertThat(record.attributed(AttributionRole.PATH)).containsExactly("D:\\LMN\\E05\\SC012.psb");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("figure");
  }

  private static FileRecord iptc(String digest) {
    ByteBuilder iptc = bytes().hex("1c 02 50").u16be(5).ascii("Lumen");
    ByteBuilder resources = bytes().raw(resource(1028, iptc));
    return Reads.as(MEDIA_TYPE, resources.raw(resource(1061, bytes().hex(digest))).build());
  }

  @Test
  void aDigestThatIsNotOfTheIptcThereIsADiscrepancy() {
    assertThat(iptc("00112233445566778899aabbccddeeff").discrepancies())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("iptc-digest-differs"));
    assertThat(iptc("00000000000000000000000000000000").discrepancies()).isEmpty();
    assertThat(iptc("889006287d7c8e2e68f334108410b929").discrepancies()).isEmpty();
  }

  @Test
  void aSecondBlockIsSaidAndRead() {
    ByteBuilder xmp = resource(1060, bytes().utf8(Pictures.XMP));
    FileRecord record = Reads.as(MEDIA_TYPE, bytes().raw(xmp).raw(xmp).build());
    assertThat(record.history()).hasSize(4);
    assertThat(record.problems())
        .extracting(Problem::message)
        .containsExactly("More than one resource 1060 is there");
  }
}
