package dev.celscope.video.mp4;

import static dev.celscope.testing.ByteBuilder.bytes;
import static dev.celscope.video.mp4.Movies.dataBox;
import static dev.celscope.video.mp4.Movies.ftyp;
import static dev.celscope.video.mp4.Movies.full;
import static dev.celscope.video.mp4.Movies.hdlr;
import static dev.celscope.video.mp4.Movies.international;
import static dev.celscope.video.mp4.Movies.movie;
import static dev.celscope.video.mp4.Movies.read;
import static dev.celscope.video.mp4.Movies.udta;
import static dev.celscope.video.mp4.Movies.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.testing.ByteBuilder;
import org.junit.jupiter.api.Test;

class Mp4MetadataTest {
  @Test
  void userDataTextsHaveTheirMeaningAndLanguage() {
    FileRecord record =
        read(
            udta(
                bytes()
                    .box("©nam", international("夜鷹 第３話", 0x2a0e))
                    .box("©day", international("2024-03-15T18:26:53+0900", 0x55c4))
                    .box("reel", bytes().ascii("A012"))
                    .box("©ART", international("ルーメン班", 11))
                    .u32be(0)));

    TextFragment title = record.texts().get(0);
    assertThat(title.kind()).isEqualTo(TextKind.TITLE);
    assertThat(title.text()).isEqualTo("夜鷹 第３話");
    assertThat(title.language()).contains("ja");
    assertThat(title.origin().tag()).contains("UserData:Title");
    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value)
        .contains(tuple(AttributionRole.PROJECT, "A012"), tuple(AttributionRole.AUTHOR, "ルーメン班"));
    assertThat(record.timestamps())
        .extracting(t -> t.moment().iso())
        .contains("2024-03-15T18:26:53+09:00");
  }

  @Test
  void itemListGivesTextsAndPicturesAsChildren() {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9};
    ByteBuilder items =
        bytes()
            .box("©too", dataBox(1, bytes().utf8("Lavf60.16.100")))
            .box("gnre", dataBox(0, bytes().u16be(3)))
            .box("covr", dataBox(13, bytes().raw(jpeg)))
            .box(
                "----",
                full("mean", bytes().ascii("com.apple.iTunes"))
                    .raw(full("name", bytes().ascii("LABEL")))
                    .raw(dataBox(1, bytes().utf8("Lumen"))));
    ByteBuilder meta = full("meta", hdlr("mdir", "").box("ilst", items));

    FileRecord record = read(udta(meta));

    assertThat(record.history())
        .extracting(HistoryEvent::action, e -> e.agent().get())
        .containsExactly(tuple("muxed", "FFmpeg libavformat 60.16.100"));
    assertThat(record.children()).hasSize(1);
    assertThat(record.children().get(0).file().name()).isEqualTo("cover.jpg");
    assertThat(record.texts()).extracting(TextFragment::text).contains("Lumen", "Country");
  }

  @Test
  void keyedMetadataAreReadByTheirKeys() {
    ByteBuilder keys =
        full(
            "keys",
            bytes().u32be(2).raw(key("com.apple.quicktime.software")).raw(key("show.lumen.slate")));
    ByteBuilder items =
        bytes()
            .raw(item(1, dataBox(1, bytes().ascii("Moho"))))
            .raw(item(2, dataBox(1, bytes().utf8("カット012"))));
    ByteBuilder meta = bytes().box("meta", hdlr("mdta", "").raw(keys).box("ilst", items));

    FileRecord record = read(movie(meta));

    assertThat(record.attributions())
        .extracting(Attribution::role, Attribution::value, a -> a.origin().tag().get())
        .contains(tuple(AttributionRole.SOFTWARE, "Moho", "Keys:Software"));
    assertThat(record.texts())
        .extracting(TextFragment::text, t -> t.origin().path())
        .contains(tuple("カット012", "moov/meta/ilst/show.lumen.slate"));
  }

  private static ByteBuilder key(String name) {
    return bytes().u32be(8L + name.length()).ascii("mdta").ascii(name);
  }

  private static ByteBuilder item(int number, ByteBuilder data) {
    return bytes().u32be(8L + data.size()).u32be(number).raw(data);
  }

  @Test
  void wallClocksOfCamerasAreFlaggedOnEachDate() {
    FileRecord record = read(ftyp("pana").raw(movie(video(bytes()))));

    assertThat(record.discrepancies())
        .singleElement()
        .satisfies(
            discrepancy -> {
              assertThat(discrepancy.code()).isEqualTo("local-time-in-utc-field");
              assertThat(discrepancy.timestamps()).hasSize(record.timestamps().size());
              assertThat(discrepancy.values()).containsExactly("Panasonic", "brand pana");
            });
  }

  @Test
  void aBoxOfItsMakerTellsTheCamera() {
    FileRecord record = read(udta(bytes().box("GoPr", bytes().zeros(4))));

    assertThat(record.discrepancies())
        .singleElement()
        .satisfies(discrepancy -> assertThat(discrepancy.message()).startsWith("GoPro cameras"));
  }

  @Test
  void noClockIsSuspectedWhereNoCameraIsKnown() {
    assertThat(read(ftyp("isom").raw(movie(video(bytes())))).discrepancies()).isEmpty();
  }

  @Test
  void placesAreToldByNameAndPosition() {
    ByteBuilder place =
        bytes()
            .u32be(0)
            .u16be(0x2a0e)
            .utf8("中野")
            .u8(0)
            .u8(0)
            .u32be((long) (139.75 * 65_536))
            .u32be((long) (35.5 * 65_536))
            .u32be(0)
            .ascii("earth")
            .u8(0)
            .utf8("夜")
            .u8(0);

    assertThat(read(udta(bytes().box("loci", place))).texts())
        .extracting(TextFragment::text)
        .containsExactly("中野", "+35.5000+139.7500/", "夜");
  }

  @Test
  void aPlaceWithoutAPositionIsItsName() {
    ByteBuilder name = bytes().u32be(0).u16be(0x2a0e).hex("feff4e2d91ce0000");

    assertThat(read(udta(bytes().box("loci", name))).texts())
        .extracting(TextFragment::text)
        .containsExactly("中野");
  }
}
