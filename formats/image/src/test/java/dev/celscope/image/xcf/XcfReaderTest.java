package dev.celscope.image.xcf;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
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

  private static String tag(String name, String value) {
    return "<tag name=\"" + name + "\">" + value + "</tag>";
  }

  /** A path of one stroke of two points. */
  private static ByteBuilder paths() {
    return bytes()
        .u32be(0)
        .u32be(1)
        .raw(string("camera"))
        .u32be(0)
        .u8(2)
        .u32be(0)
        .u32be(2)
        .u32be(3)
        .zeros(8)
        .zeros(24);
  }

  /** A path of a parasite and a stroke, and one of nothing. */
  private static ByteBuilder vectors() {
    ByteBuilder parasite = bytes().raw(string("lumen-note")).u32be(1).u32be(3).ascii("LMN");
    return bytes()
        .u32be(1)
        .u32be(0)
        .u32be(2)
        .raw(string("動線"))
        .zeros(12)
        .u32be(1)
        .u32be(1)
        .raw(parasite)
        .u32be(1)
        .u32be(0)
        .u32be(2)
        .u32be(1)
        .zeros(12)
        .raw(string("動線 2"))
        .zeros(20);
  }

  @Test
  void pathsAndChannelsHaveNames() {
    assertThat(Reads.as("image/x-xcf", xcf()).texts())
        .filteredOn(text -> text.kind() == TextKind.NAME)
        .extracting(TextFragment::text)
        .containsExactly("camera", "動線", "動線 2", "mask of 衣装");
  }

  @Test
  void whatStandsUnderNamesOfExiv2IsReadAsInABlockOfItsOwn() {
    FileRecord record = Reads.as("image/x-xcf", xcf());
    assertThat(record.timestamps(TimestampRole.CAPTURED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-02T08:00:00.25+08:00");
    assertThat(record.attributed(AttributionRole.SOFTWARE))
        .containsExactly("Test Painter 4.2", "Test Painter 4.1");
    assertThat(record.history())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.action()).isEqualTo("saved");
              assertThat(step.agent()).hasValue("Test Painter 4.1");
              assertThat(step.when().orElseThrow().iso()).isEqualTo("2023-12-03T08:00:00+08:00");
            });
  }

  private static byte[] xcf() {
    String metadata =
        "<?xml version='1.0' encoding='UTF-8'?><metadata>"
            + tag("Exif.Image.Artist", "Lumen")
            + tag("Exif.Photo.DateTimeOriginal", "2023:12:02 08:00:00")
            + tag("Exif.Photo.OffsetTimeOriginal", "+08:00")
            + tag("Exif.Photo.SubSecTimeOriginal", "25")
            + tag("Xmp.xmp.CreatorTool", "Test Painter 4.2")
            + tag("Xmp.xmpMM.History[1]/stEvt:action", "saved")
            + tag("Xmp.xmpMM.History[1]/stEvt:when", "2023-12-03T08:00:00+08:00")
            + tag("Xmp.xmpMM.History[1]/stEvt:softwareAgent", "Test Painter 4.1")
            + "</metadata>";
    ByteBuilder head =
        bytes()
            .ascii("gimp xcf v011\0")
            .u32be(64)
            .u32be(48)
            .u32be(0)
            .u32be(150)
            .raw(parasite("gimp-comment", bytes().utf8("LMN 012\0")))
            .raw(parasite("gimp-image-metadata", bytes().utf8(metadata)))
            .raw(property(23, paths()))
            .raw(property(25, vectors()))
            .u32be(0)
            .u32be(0);
    ByteBuilder group = layer("组", property(29, bytes()), property(30, bytes().u32be(0)));
    ByteBuilder text =
        layer(
            "note",
            property(30, bytes().u32be(0).u32be(0)),
            property(8, bytes().u32be(0)),
            parasite("gimp-text-layer", bytes().utf8("(text \"头再大\") (font \"Sans\")\0")));
    ByteBuilder channel = bytes().u32be(64).u32be(48).raw(string("mask of 衣装"));
    long first = head.size() + 5 * 8L;
    long second = first + group.size();
    head.u64be(first).u64be(second).u64be(0).u64be(second + text.size()).u64be(0);
    return head.raw(group).raw(text).raw(channel).build();
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
