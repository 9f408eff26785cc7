package dev.celscope.image.photoshop;

import static dev.celscope.image.Pictures.resource;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.Celscope;
import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.image.SparseFiles;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.ImageInfo;
import dev.celscope.record.Layer;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import dev.celscope.source.ByteSource;
import dev.celscope.testing.ByteBuilder;
import dev.celscope.testing.ReaderContract;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PsdReaderTest extends ReaderContract {
  private static final String MEDIA_TYPE = "image/vnd.adobe.photoshop";

  @Override
  protected FormatReader reader() {
    return new PsdReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] psd = psd(resource(1060, bytes().utf8(Pictures.XMP)), layers(tree()));
    return List.of(Sample.of("LMN_S03E05_SC012_LO_v03.psd", MEDIA_TYPE, psd));
  }

  /** From the lowest to the topmost: a group of two layers under a note. */
  private static ByteBuilder[] tree() {
    return new ByteBuilder[] {
      layer("</Layer group>", 0, block("lsct", bytes().u32be(3))),
      layer("line", 0, block("shmd", layerTime(1_701_650_000.25))),
      layer("彩色", 2),
      layer("衣装", 2, block("lsct", bytes().u32be(1))),
      layer("note", 0, block("TySh", textLayer("头再大一点")))
    };
  }

  private static byte[] psd(ByteBuilder resources, ByteBuilder layers) {
    return bytes()
        .ascii("8BPS")
        .u16be(1)
        .zeros(6)
        .u16be(3)
        .u32be(1080)
        .u32be(1920)
        .u16be(8)
        .u16be(3)
        .u32be(0)
        .u32be(resources.size())
        .raw(resources)
        .u32be(layers.size())
        .raw(layers)
        .u16be(1)
        .build();
  }

  private static ByteBuilder layers(ByteBuilder... records) {
    ByteBuilder info = bytes().u16be(records.length);
    for (ByteBuilder record : records) {
      info.raw(record);
    }
    return bytes().u32be(info.size()).raw(info).u32be(0);
  }

  private static ByteBuilder layer(String name, int flags, ByteBuilder... blocks) {
    return layer(new byte[0], name, flags, blocks);
  }

  private static ByteBuilder layer(byte[] legacy, String name, int flags, ByteBuilder... blocks) {
    ByteBuilder extra = bytes().u32be(0).u32be(0).u8(legacy.length).raw(legacy);
    extra.zeros((4 - (legacy.length + 1) % 4) % 4);
    if (!name.isEmpty()) {
      extra.raw(block("luni", unicode(name)));
    }
    for (ByteBuilder block : blocks) {
      extra.raw(block);
    }
    return bytes()
        .zeros(16)
        .u16be(0)
        .ascii("8BIMnorm")
        .u8(255)
        .u8(0)
        .u8(flags)
        .u8(0)
        .u32be(extra.size())
        .raw(extra);
  }

  private static FileRecord named(byte[] legacy, String name) {
    return Reads.as(MEDIA_TYPE, psd(bytes(), layers(layer(legacy, name, 0))));
  }

  @Test
  void aNameInTheSystemsCharsetTellsWhichThatWas() throws IOException {
    byte[] japanese = "Фон 衣装".getBytes(Charset.forName("windows-31j"));
    FileRecord record = named(japanese, "Фон 衣装");
    assertThat(record.attributions())
        .filteredOn(attribution -> attribution.role() == AttributionRole.SYSTEM_CHARSET)
        .singleElement()
        .satisfies(
            charset -> {
              assertThat(charset.value()).isEqualTo("windows-31j");
              assertThat(charset.repair().orElseThrow().bytes()).startsWith("84558480");
            });
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("Фон 衣装");
  }

  @Test
  void namesInNoUnicodeAreDecodedInTheTreeToo() throws IOException {
    FileRecord record = named("원화 수정 머리".getBytes(Charset.forName("x-windows-949")), "");
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.layers()).extracting(Layer::name).containsExactly("원화 수정 머리");
    assertThat(record.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("원화 수정 머리");
              assertThat(text.repair().orElseThrow().charset()).isEqualTo("x-windows-949");
              assertThat(text.origin().path()).isEqualTo("layers/원화 수정 머리");
            });
  }

  @Test
  void aLegacyNameMayBeCutThroughACharacter() throws IOException {
    byte[] whole = "머리를 더 크게 그려 주세요 그리고 손".getBytes(Charset.forName("x-windows-949"));
    FileRecord record = named(Arrays.copyOf(whole, 31), "머리를 더 크게 그려 주세요 그리고 손");
    assertThat(record.attributed(AttributionRole.SYSTEM_CHARSET)).containsExactly("x-windows-949");
    assertThat(record.texts()).hasSize(1);
  }

  @Test
  void aLegacyNameThatIsAnotherIsATextOfItsOwn() throws IOException {
    FileRecord record = named("Layer 12".getBytes(StandardCharsets.US_ASCII), "衣装");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("衣装", "Layer 12");
    assertThat(record.attributed(AttributionRole.SYSTEM_CHARSET)).isEmpty();
  }

  @Test
  void questionMarksInALegacyNameAreWhatTheCharsetCouldNotWrite() throws IOException {
    FileRecord record = named("?? 12".getBytes(StandardCharsets.US_ASCII), "衣装 12");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("衣装 12");
  }

  private static ByteBuilder block(String key, ByteBuilder data) {
    return bytes().ascii("8BIM").ascii(key).u32be(data.size()).raw(data).zeros(data.size() & 1);
  }

  private static ByteBuilder unicode(String text) {
    return bytes().u32be(text.length()).text(text, StandardCharsets.UTF_16BE);
  }

  private static ByteBuilder descriptor(int items) {
    return bytes().u32be(0).u32be(0).ascii("null").u32be(items);
  }

  private static ByteBuilder key(String key) {
    return key.length() == 4 ? bytes().u32be(0).ascii(key) : bytes().u32be(key.length()).ascii(key);
  }

  private static ByteBuilder layerTime(double seconds) {
    ByteBuilder data =
        bytes().u32be(16).raw(descriptor(1)).raw(key("layerTime")).ascii("doub").f64be(seconds);
    return bytes().u32be(1).ascii("8BIMcust").zeros(4).u32be(data.size()).raw(data);
  }

  private static ByteBuilder textLayer(String text) {
    String engine =
        "/EngineDict << /StyleRun << /Font 1 >> >> /ResourceDict << /FontSet [ << /Name"
            + " (\u00fe\u00ff\0A\0r\0i\0a\0l) >> << /Name (\u00fe\u00ff\0S\0i\0m\0H\0e\0i) >> ] >>";
    return bytes()
        .u16be(1)
        .zeros(48)
        .u16be(50)
        .u32be(16)
        .raw(descriptor(2))
        .raw(key("Txt "))
        .ascii("TEXT")
        .raw(unicode(text))
        .raw(key("EngineData"))
        .ascii("tdta")
        .u32be(engine.length())
        .ascii(engine);
  }

  private static FileRecord read(ByteBuilder resources, ByteBuilder layers) {
    return Reads.as(MEDIA_TYPE, psd(resources, layers));
  }

  @Test
  void layersAreATreeFromTheTopmostDown() {
    FileRecord record = read(bytes(), layers(tree()));
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.layers())
        .containsExactly(
            new Layer("note", "note", "text", true),
            new Layer("衣装", "衣装", "group", false),
            new Layer("彩色", "衣装/彩色", "pixel", false),
            new Layer("line", "衣装/line", "pixel", true));
    assertThat(image.width()).hasValue(1920);
    assertThat(image.height()).hasValue(1080);
    assertThat(image.colorMode()).hasValue("RGB");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aLayerInAHiddenGroupIsHidden() {
    assertThat(read(bytes(), layers(tree())).texts())
        .filteredOn(text -> text.kind() == TextKind.LAYER_NAME && text.hidden())
        .extracting(TextFragment::text)
        .containsExactly("衣装", "彩色", "line", "</Layer group>");
  }

  @Test
  void aLayerTellsWhenItWasChanged() {
    assertThat(read(bytes(), layers(tree())).timestamps(TimestampRole.LAYER_MODIFIED))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.moment().iso()).isEqualTo("2023-12-04T00:33:20.250000Z");
              assertThat(time.raw()).isEqualTo("1701650000.25");
              assertThat(time.origin().path()).isEqualTo("layers/衣装/line");
            });
  }

  @Test
  void aTextLayerTellsItsTextAndTheFontsItUses() {
    FileRecord record = read(bytes(), layers(tree()));
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.TEXT_LAYER)
        .extracting(TextFragment::text)
        .containsExactly("头再大一点");
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("SimHei");
  }

  @Test
  void namesThatTheProgramGaveTellItsLanguage() {
    FileRecord record = read(bytes(), layers(layer("图层 1", 0), layer("图层 2", 0)));
    assertThat(record.attributed(AttributionRole.INTERFACE_LANGUAGE)).containsExactly("zh-Hans");
  }

  @Test
  void aPlacedFileIsAChildAndItsNameALink() {
    byte[] jpeg = Pictures.jpeg(bytes());
    ByteBuilder file =
        bytes()
            .ascii("liFD")
            .u32be(2)
            .u8(4)
            .ascii("id-1")
            .raw(unicode("参考.jpg"))
            .zeros(8)
            .u64be(jpeg.length)
            .u8(0)
            .raw(jpeg);
    ByteBuilder linked = bytes().u64be(file.size()).raw(file).zeros(-file.size() & 3);
    ByteBuilder layers = layers(layer("bg", 0)).raw(block("lnk2", linked));
    FileRecord record = read(bytes(), layers);
    assertThat(record.attributed(AttributionRole.LINKED_FILE)).containsExactly("id-1", "参考.jpg");
    assertThat(record.children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().name()).isEqualTo("参考.jpg"));
  }

  @Test
  void aNoteTellsWhoWroteItAndWhen() {
    ByteBuilder text = bytes().hex("feff").text("头再大一点", StandardCharsets.UTF_16BE);
    ByteBuilder note =
        bytes()
            .ascii("txtA")
            .zeros(46)
            .u8(5)
            .ascii("Lumen")
            .u8(0)
            .u8(0)
            .u8(21)
            .ascii("D:20231204101500+0900")
            .u32be(text.size() + 12)
            .ascii("txtC")
            .u32be(text.size())
            .raw(text);
    ByteBuilder notes = bytes().u16be(2).u16be(1).u32be(1).u32be(note.size() + 4).raw(note);
    FileRecord record = read(bytes(), layers(layer("bg", 0)).raw(block("Anno", notes)));
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("Lumen");
    assertThat(record.texts())
        .filteredOn(t -> t.kind() == TextKind.NOTE)
        .extracting(TextFragment::text)
        .containsExactly("头再大一点");
    assertThat(record.timestamps(TimestampRole.COMMENTED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:15:00+09:00");
  }

  @Test
  void aDateOfANoteMayBeWrittenAsInPdf() {
    ByteBuilder note = bytes().ascii("sndA").zeros(46).u8(0).u8(0).u8(0).u8(0).u8(23);
    note.ascii("D:20231204101500+09'00'").zeros(4).ascii("sndM").u32be(2).zeros(2);
    ByteBuilder notes = bytes().u16be(2).u16be(1).u32be(1).u32be(note.size() + 4).raw(note);
    FileRecord record = read(bytes(), layers(layer("bg", 0)).raw(block("Anno", notes)));
    assertThat(record.timestamps(TimestampRole.COMMENTED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2023-12-04T10:15:00+09:00");
    assertThat(record.problems()).isEmpty();
  }

  @Test
  void aFrameAnimationHasDelays() {
    ByteBuilder frames =
        bytes()
            .u32be(16)
            .raw(descriptor(1))
            .raw(key("FrIn"))
            .ascii("VlLs")
            .u32be(2)
            .ascii("Objc")
            .raw(descriptor(1))
            .raw(key("FrDl"))
            .ascii("long")
            .u32be(8)
            .ascii("Objc")
            .raw(descriptor(0));
    ByteBuilder blocks = bytes().ascii("8BIMAnDs").u32be(frames.size()).raw(frames);
    ByteBuilder plugIn = bytes().ascii("maniIRFR").u32be(blocks.size()).raw(blocks);
    FileRecord record = read(resource(4000, plugIn), layers());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.frames()).hasValue(2);
    assertThat(image.frameDelays()).containsExactly(Duration.ofMillis(80), Duration.ZERO);
  }

  @Test
  void framesRunInTheOrderOfTheirState() {
    ByteBuilder state =
        descriptor(2)
            .raw(key("FsFr"))
            .ascii("VlLs")
            .u32be(3)
            .ascii("long")
            .u32be(22)
            .ascii("long")
            .u32be(11)
            .ascii("long")
            .u32be(22)
            .raw(key("LCnt"))
            .ascii("long")
            .u32be(3);
    ByteBuilder frames =
        bytes()
            .u32be(16)
            .raw(descriptor(2))
            .raw(key("FrIn"))
            .ascii("VlLs")
            .u32be(2)
            .raw(frame(11, 10))
            .raw(frame(22, 20))
            .raw(key("FSts"))
            .ascii("VlLs")
            .u32be(1)
            .ascii("Objc")
            .raw(state);
    ByteBuilder blocks = bytes().ascii("8BIMAnDs").u32be(frames.size()).raw(frames);
    ByteBuilder plugIn = bytes().ascii("maniIRFR").u32be(blocks.size()).raw(blocks);
    ImageInfo image = (ImageInfo) read(resource(4003, plugIn), layers()).media().orElseThrow();
    assertThat(image.frameDelays())
        .containsExactly(Duration.ofMillis(200), Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(image.duration()).hasValue(Duration.ofMillis(500));
    assertThat(image.loops()).hasValue(3);
  }

  private static ByteBuilder frame(int id, int delay) {
    return bytes()
        .ascii("Objc")
        .raw(descriptor(2))
        .raw(key("FrID"))
        .ascii("long")
        .u32be(id)
        .raw(key("FrDl"))
        .ascii("long")
        .u32be(delay);
  }

  private static ByteBuilder timeline(boolean motion) {
    return bytes()
        .u32be(16)
        .raw(descriptor(4))
        .raw(key("frameRate"))
        .ascii("doub")
        .f64be(30)
        .raw(key("duration"))
        .ascii("Objc")
        .raw(descriptor(2))
        .raw(key("numerator"))
        .ascii("long")
        .u32be(1500)
        .raw(key("denominator"))
        .ascii("long")
        .u32be(600)
        .raw(key("LCnt"))
        .ascii("long")
        .u32be(1)
        .raw(key("hasMotion"))
        .ascii("bool")
        .u8(motion ? 1 : 0);
  }

  @Test
  void aTimelineOnWhichSomethingMovesHasALength() {
    FileRecord record = read(resource(1075, timeline(true)), layers());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.duration()).hasValue(Duration.ofMillis(2500));
    assertThat(image.frames()).hasValue(75);
    assertThat(image.loops()).hasValue(1);
  }

  @Test
  void aTimelineOnWhichNothingMovesIsThatOfAStillPicture() {
    FileRecord record = read(resource(1075, timeline(false)), layers());
    ImageInfo image = (ImageInfo) record.media().orElseThrow();
    assertThat(image.duration()).isEmpty();
    assertThat(image.frames()).hasValue(1);
  }

  /** Two lines in the second of two fonts, as Photoshop 5 wrote them. */
  private static ByteBuilder oldTextLayer(int version, int... codes) {
    ByteBuilder block = bytes().u16be(1).zeros(48).u16be(version).u16be(2);
    for (String font : List.of("ArialMT", "Osaka")) {
      block.zeros(6).u8(font.length()).ascii(font).u8(5).ascii("Arial").u8(0).u16be(1).u32be(1);
      block.zeros(4);
    }
    block.u16be(1).zeros(24).zeros(version <= 5 ? 3 : 2); // styles
    block.u16be(0).zeros(24).u16be(2); // text, lines
    block.u32be(codes.length).zeros(4);
    for (int code : codes) {
      block.u16be(code).u16be(0);
    }
    return block.u32be(1).zeros(4).u16be('!').u16be(0);
  }

  @Test
  void aTextLayerOfPhotoshop5TellsItsTextAndFonts() {
    ByteBuilder latin = block("tySh", oldTextLayer(6, 'C', 'u', 't'));
    FileRecord record = read(bytes(), layers(layer("note", 0, latin)));
    assertThat(record.texts())
        .filteredOn(text -> text.kind() == TextKind.TEXT_LAYER)
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.text()).isEqualTo("Cut\n!");
              assertThat(text.origin().path()).isEqualTo("layers/note");
              assertThat(text.origin().tag()).hasValue("Photoshop:tySh");
            });
    assertThat(record.attributed(AttributionRole.FONT)).containsExactly("ArialMT", "Osaka");
    assertThat(((ImageInfo) record.media().orElseThrow()).layers())
        .extracting(Layer::kind)
        .containsExactly("text");
  }

  @Test
  void charactersOfTwoBytesInPhotoshop5AreOfTheSystemsCharset() {
    byte[] bytes = "作監修正お願いします".getBytes(Charset.forName("windows-31j"));
    int[] codes = new int[bytes.length / 2];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff);
    }
    ByteBuilder block = block("tySh", oldTextLayer(5, codes));
    assertThat(read(bytes(), layers(layer("note", 0, block))).texts())
        .filteredOn(text -> text.kind() == TextKind.TEXT_LAYER)
        .extracting(TextFragment::text)
        .containsExactly("作監修正お願いします\n!");
  }

  @Test
  void oldLayerNamesOfNoDeclaredCharsetAreRecovered() {
    byte[] name = "レイヤー 作監修正".getBytes(Charset.forName("windows-31j"));
    ByteBuilder extra =
        bytes().u32be(0).u32be(0).u8(name.length).raw(name).zeros(-(name.length + 1) & 3);
    ByteBuilder layer =
        bytes().zeros(16).u16be(0).ascii("8BIMnorm").zeros(4).u32be(extra.size()).raw(extra);
    assertThat(read(bytes(), layers(layer)).texts())
        .extracting(TextFragment::text)
        .containsExactly("レイヤー 作監修正");
  }

  @Test
  void pixelsAreNotRead(@TempDir Path folder) throws IOException {
    ByteBuilder info = bytes().u16be(1).raw(layer("bg", 0));
    byte[] start =
        bytes()
            .ascii("8BPS")
            .u16be(1)
            .zeros(6)
            .hex("0003 00001000 00001000 0008 0003")
            .u32be(0)
            .u32be(0)
            .u32be(200L << 20)
            .u32be((200L << 20) - 100)
            .raw(info)
            .build();
    long position = 26 + 4 + 4 + 4 + (200L << 20);
    Path file =
        SparseFiles.of(folder.resolve("sparse.psd"), start, position, bytes().u16be(1).build());
    try (ByteSource source = ByteSource.of(file)) {
      FileRecord record = Celscope.standard().read(source, "sparse.psd");
      assertThat(((ImageInfo) record.media().orElseThrow()).layers()).hasSize(1);
      assertThat(source.meter().bytesRead()).isLessThan(200_000);
    }
  }
}
