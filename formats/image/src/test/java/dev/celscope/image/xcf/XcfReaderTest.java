package dev.celscope.image.xcf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class XcfReaderTest extends ReaderContract {
  @Override
  protected FormatReader reader() {
    return new XcfReader();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("LMN.xcf", "image/x-xcf", xcf()));
  }

  private static ByteBuilder string(String text) {
    ByteBuilder value = bytes().utf8(text + "\0");
    return bytes().u32be(value.size()).raw(value);
  }

  private static ByteBuilder property(int type, ByteBuilder value) {
    return bytes().u32be(type).u32be(value.size()).raw(value);
  }

  private static ByteBuilder parasite(String name, ByteBuilder data) {
    return property(21, bytes().raw(string(name)).u32be(1).u32be(data.size()).raw(data));
  }

  private static ByteBuilder layer(String name, ByteBuilder... properties) {
    ByteBuilder layer = bytes().u32be(64).u32be(48).u32be(1).raw(string(name));
    for (ByteBuilder property : properties) {
      layer.raw(property);
    }
    return layer.u32be(0).u32be(0);
  }

  private static byte[] xcf() {
    String metadata =
        "<?xml version='1.0' encoding='UTF-8'?><metadata>"
            + "<tag name=\"Exif.Image.Artist\">Lumen</tag></metadata>";
    ByteBuilder head =
        bytes()
            .ascii("gimp xcf v011\0")
            .u32be(64)
            .u32be(48)
            .u32be(0)
            .u32be(150)
            .raw(parasite("gimp-comment", bytes().utf8("LMN 012\0")))
            .raw(parasite("gimp-image-metadata", bytes().utf8(metadata)))
            .u32be(0)
            .u32be(0);
    ByteBuilder group = layer("组", property(29, bytes()), property(30, bytes().u32be(0)));
    ByteBuilder text =
        layer(
            "note",
            property(30, bytes().u32be(0).u32be(0)),
            property(8, bytes().u32be(0)),
            parasite("gimp-text-layer", bytes().utf8("(text \"头再大\") (font \"Sans\")\0")));
    long first = head.size() + 3 * 8L;
    return head.u64be(first).u64be(first + group.size()).u64be(0).raw(group).raw(text).build();
  }

  @Test
  void layersAreATree() {
    FileRecord record = Reads.as("image/x-xcf", xcf());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.layers())
        .extracting(layer -> layer.path() + " " + layer.kind() + " " + layer.visible())
        .containsExactly("组 group true", "组/note text false");
    assertThat(image.width()).hasValue(64);
    assertThat(image.bitDepth()).hasValue(8);
  }

  @Test
  void parasitesTellCommentsPeopleTextsAndFonts() {
    FileRecord record = Reads.as("image/x-xcf", xcf());
    assertThat(record.attributed(AttributionRole.AUTHOR)).containsExactly("Lumen");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("Sans");
    assertThat(record.texts()).extracting(TextFragment::text).contains("头再大", "LMN 012");
    assertThat(record.problems()).isEmpty();
  }
}
