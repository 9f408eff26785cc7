package dev.celscope.image.photoshop;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.image.Reads;
import dev.celscope.image.TiffBuilder;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Layer;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Layers in a little-endian TIFF, where numbers and codes are turned round. */
class TiffLayersTest {
  private static final String START = "Adobe Photoshop Document Data Block\0";

  private static String code(String code) {
    return new StringBuilder(code).reverse().toString();
  }

  private static ByteBuilder block(String key, ByteBuilder data, int padding) {
    return bytes()
        .ascii(code("8BIM"))
        .ascii(code(key))
        .u32le(data.size())
        .raw(data)
        .zeros(-data.size() & (padding - 1));
  }

  private static ByteBuilder unicode(String text) {
    return bytes().u32le(text.length()).text(text, StandardCharsets.UTF_16LE);
  }

  private static ByteBuilder descriptor(int items) {
    return bytes().u32le(0).u32le(0).ascii(code("null")).u32le(items);
  }

  private static ByteBuilder key(String key) {
    return key.length() == 4
        ? bytes().u32le(0).ascii(code(key))
        : bytes().u32le(key.length()).ascii(key);
  }

  private static ByteBuilder layer(String name, ByteBuilder... blocks) {
    ByteBuilder extra = bytes().u32le(0).u32le(0).u8(0).zeros(3);
    extra.raw(block("luni", unicode(name), 2));
    for (ByteBuilder block : blocks) {
      extra.raw(block);
    }
    return bytes()
        .zeros(16)
        .u16le(0)
        .ascii(code("8BIM"))
        .ascii(code("norm"))
        .u8(255)
        .zeros(3)
        .u32le(extra.size())
        .raw(extra);
  }

  private static ByteBuilder time(String key, double seconds) {
    ByteBuilder data =
        bytes()
            .u32le(16)
            .raw(descriptor(1))
            .raw(key(key))
            .ascii(code("doub"))
            .u64le(Double.doubleToLongBits(seconds));
    return bytes()
        .u32le(1)
        .ascii(code("8BIM"))
        .ascii(code("cust"))
        .zeros(4)
        .u32le(data.size())
        .raw(data);
  }

  private static ByteBuilder text(String text) {
    String engine =
        "/EngineDict << /StyleRun << /Font 0 >> >> /ResourceDict << /FontSet [ << /Name"
            + " (\u00fe\u00ff\0A\0r\0i\0a\0l) >> ] >>";
    return bytes()
        .u16le(1)
        .zeros(48)
        .u16le(50)
        .u32le(16)
        .raw(descriptor(2))
        .raw(key("Txt "))
        .ascii(code("TEXT"))
        .raw(unicode(text))
        .raw(key("EngineData"))
        .ascii(code("tdta"))
        .u32le(engine.length())
        .ascii(engine);
  }

  private static ByteBuilder layers(ByteBuilder... records) {
    ByteBuilder layers = bytes().u16le(records.length);
    for (ByteBuilder record : records) {
      layers.raw(record);
    }
    return layers;
  }

  private static FileRecord read(String start, ByteBuilder blocks) {
    byte[] data = bytes().ascii(start).raw(blocks).build();
    TiffBuilder tiff = TiffBuilder.littleEndian().u32(0x0100, 4).u32(0x0101, 3);
    return Reads.as("image/tiff", tiff.undefined(37724, data).build());
  }

  @Test
  void layersAreATreeAndPartOfThePicture() {
    FileRecord record =
        read(
            START,
            block(
                "Layr",
                layers(
                    layer("end", block("lsct", bytes().u32le(3), 2)),
                    layer("線画"),
                    layer("LO", block("lsct", bytes().u32le(1), 2))),
                4));
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.layers())
        .containsExactly(
            new Layer("LO", "LO", "group", true), new Layer("線画", "LO/線画", "pixel", true));
    assertThat(image.width()).hasValue(4);
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aLayerTellsWhenItWasChanged() {
    ByteBuilder line = layer("line", block("shmd", time("layerTime", 1_701_650_000.25), 2));
    ByteBuilder turned = layer("bg", block("shmd", time("emiTreyal", 1_701_650_001), 2));
    FileRecord record = read(START, block("Layr", layers(line, turned), 4));
    assertThat(record.timestamps(TimestampRole.LAYER_MODIFIED))
        .extracting(time -> time.moment().iso() + " " + time.origin().path())
        .containsExactly(
            "2023-12-04T00:33:21Z IFD0/ImageSourceData/layers/bg",
            "2023-12-04T00:33:20.250000Z IFD0/ImageSourceData/layers/line");
  }

  @Test
  void aTextLayerTellsItsTextAndTheFontsItUses() {
    ByteBuilder note = layer("note", block("TySh", text("头再大\r一点\u0003手"), 2));
    FileRecord record = read(START, block("Layr", layers(note), 4));
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.TEXT_LAYER)
        .extracting(TextFragment::text)
        .containsExactly("头再大\n一点\n手");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("Arial");
  }

  @Test
  void aNoteTellsWhoWroteIt() {
    byte[] text = bytes().hex("feff").text("头再大一点", StandardCharsets.UTF_16BE).build();
    ByteBuilder note =
        bytes().ascii(code("txtA")).zeros(46).u8(5).ascii("Lumen").u8(0).u8(0).u8(0).u8(0);
    note.u32le(text.length + 12).ascii(code("txtC")).u32le(text.length).raw(text);
    ByteBuilder notes = bytes().u16le(2).u16le(1).u32le(1).u32le(note.size() + 4).raw(note);
    FileRecord record = read(START, block("Anno", notes, 4));
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("Lumen");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("头再大一点");
  }

  @Test
  void aPlacedFileIsALink() {
    ByteBuilder file = bytes().ascii(code("liFA")).u32le(2).u8(4).ascii("id-1");
    file.raw(unicode("参考.jpg")).zeros(8).u64le(0).u8(0);
    ByteBuilder linked = bytes().u64le(file.size()).raw(file).zeros(-file.size() & 3);
    FileRecord record = read(START, block("lnkD", linked, 4));
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("id-1", "参考.jpg");
  }

  @Test
  void aLargeTiffHasLongerLengths() {
    ByteBuilder layers = layers(layer("line"));
    ByteBuilder block = bytes().ascii("46B8").ascii(code("Layr")).u64le(layers.size()).raw(layers);
    FileRecord record = read("Adobe Photoshop Document Data V0002\0", block);
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("line");
    assertThat(record.problems()).isEmpty();
  }
}
