package dev.celscope.spreadsheet.xls;

import static dev.celscope.spreadsheet.xls.BiffBuilder.anchor;
import static dev.celscope.spreadsheet.xls.BiffBuilder.art;
import static dev.celscope.spreadsheet.xls.BiffBuilder.characters;
import static dev.celscope.spreadsheet.xls.BiffBuilder.container;
import static dev.celscope.spreadsheet.xls.BiffBuilder.object;
import static dev.celscope.spreadsheet.xls.BiffBuilder.record;
import static dev.celscope.spreadsheet.xls.BiffBuilder.string;
import static dev.celscope.spreadsheet.xls.BiffBuilder.substream;
import static dev.celscope.spreadsheet.xls.BiffBuilder.textObject;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiffDrawingTest {
  private static final int GROUP = 0x00eb;
  private static final int DRAWING = 0x00ec;
  private static final int SHEET = 0x0010;
  private static final int CHART = 0x0020;
  private static final int CONTINUE = 0x003c;
  private static final int PNG = 0xf01e;
  private static final int COMPLEX = 0x8000;

  private static FileRecord read(ByteBuilder globals, ByteBuilder sheet) {
    byte[] workbook = BiffBuilder.workbook(globals, "返修", substream(SHEET, sheet));
    return Parts.read(new XlsReader(), "application/x-excel-biff", workbook);
  }

  private static List<String> texts(FileRecord record) {
    return record.texts().stream()
        .map(t -> t.kind() + " " + t.origin().path() + " " + t.text())
        .toList();
  }

  private static List<String> children(FileRecord record) {
    return record.children().stream().map(child -> child.file().path().orElseThrow()).toList();
  }

  /** A store of so many pictures, each of it with the name of its entry. */
  private static ByteBuilder store(int count) {
    ByteBuilder entries = bytes();
    for (int i = 0; i < count; i++) {
      ByteBuilder png = bytes().hex("89504e470d0a1a0a").zeros(8).u8(i);
      ByteBuilder blip = art(PNG, 0x6e0, bytes().zeros(17).raw(png));
      entries.raw(art(0xf007, 6, bytes().zeros(33).u8(0).zeros(2).raw(blip)));
    }
    return record(GROUP, container(0xf000, container(0xf001, entries)));
  }

  private static ByteBuilder number(int id, int value) {
    return bytes().u16le(id).u32le(value);
  }

  /** Properties whose values are texts, after those whose values are numbers. */
  private static ByteBuilder properties(int numbers, ByteBuilder values, Object... idsAndTexts) {
    ByteBuilder heads = bytes().raw(values);
    ByteBuilder data = bytes();
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      byte[] text = (idsAndTexts[i + 1] + "\0").getBytes(StandardCharsets.UTF_16LE);
      heads.u16le(COMPLEX | (int) idsAndTexts[i]).u32le(text.length);
      data.raw(text);
    }
    return art(0xf00b, numbers + idsAndTexts.length / 2, heads.raw(data));
  }

  /** The part of a drawing that a shape takes, up to its client data. */
  private static ByteBuilder shape(ByteBuilder properties, int row, int column) {
    ByteBuilder clientData = art(0xf011, 0, bytes());
    return record(
        DRAWING,
        container(
            0xf004,
            art(0xf00a, 75, bytes().zeros(8))
                .raw(properties)
                .raw(anchor(row, column))
                .raw(clientData)));
  }

  @Test
  void saysNamesAndAlternativeTextsAndPicturesAtTheirCell() {
    ByteBuilder properties =
        properties(
            2,
            number(0x4104, 2).raw(number(0x0106, 0)),
            0x0105,
            "LMN_E05_C012",
            0x0380,
            "Picture 1",
            0x0381,
            "头再大一点");
    FileRecord record = read(store(2), shape(properties, 4, 2).raw(object(8, 1)));

    assertThat(record.problems()).isEmpty();
    assertThat(texts(record))
        .contains(
            "NAME 返修!C5/Picture 1 Picture 1",
            "CAPTION 返修!C5/Picture 1 头再大一点",
            "NAME 返修!C5/Picture 1 LMN_E05_C012");
    assertThat(children(record))
        .containsExactly(
            "workbook!返修!C5/Picture 1/blip[1]", "workbook!Workbook/MsoDrawingGroup/blip[0]");
  }

  @Test
  void saysAPictureOnceThatTwoShapesShow() {
    ByteBuilder first = shape(properties(1, number(0x4104, 1)), 0, 0).raw(object(8, 1));
    ByteBuilder second = shape(properties(1, number(0x4104, 1)), 9, 9).raw(object(8, 2));
    FileRecord record = read(store(1), first.raw(second));

    assertThat(children(record)).containsExactly("workbook!返修!A1/blip[0]");
  }

  @Test
  void saysFilesThatPicturesAreLinkedTo() {
    ByteBuilder copied = properties(0, bytes(), 0x0105, "D:\\LMN\\E05\\C012.png");
    ByteBuilder linked = properties(1, number(0x0106, 1 | 8), 0x0105, "C013.png");
    FileRecord record =
        read(bytes(), shape(copied, 0, 0).raw(object(8, 1)).raw(shape(linked, 1, 0)));

    assertThat(record.attributions())
        .filteredOn(a -> a.role() == AttributionRole.LINKED_FILE)
        .extracting(a -> a.origin().path() + " " + a.value())
        .containsExactly("返修!A1 D:\\LMN\\E05\\C012.png", "返修!A2 C013.png");
  }

  @Test
  void tellsTheCellAndTheNameOfATextBox() {
    ByteBuilder properties = properties(0, bytes(), 0x0380, "비고");
    ByteBuilder nameless = properties(0, bytes());
    FileRecord record =
        read(
            bytes(),
            shape(properties, 1, 1)
                .raw(object(6, 7))
                .raw(textObject("머리를 더 크게"))
                .raw(shape(nameless, 2, 1))
                .raw(object(6, 8))
                .raw(textObject("see model sheet")));

    assertThat(texts(record))
        .contains("NAME 返修!B2/비고 비고", "SHAPE 返修!B2/비고 머리를 더 크게", "SHAPE 返修!B3 see model sheet");
  }

  @Test
  void keepsObjectsOfAChartApartFromThoseOfTheSheet() {
    ByteBuilder chart =
        substream(
            CHART,
            object(6, 1)
                .raw(textObject("in the chart"))
                .raw(record(0x100d, bytes().u16le(0).u8(7).raw(characters("Retakes"))))
                .raw(record(0x0204, bytes().zeros(6).raw(string("E05"))))
                .raw(record(0x0203, bytes().zeros(14))));
    ByteBuilder sheet =
        shape(properties(0, bytes()), 0, 0)
            .raw(object(5, 1))
            .raw(chart)
            .raw(shape(properties(0, bytes()), 6, 0))
            .raw(object(6, 2))
            .raw(textObject("below the chart"));
    FileRecord record = read(bytes(), sheet);

    assertThat(texts(record))
        .containsExactlyInAnyOrder(
            "SHEET_NAME Workbook 返修",
            "SHAPE 返修!chart Retakes",
            "OTHER 返修!chart E05",
            "SHAPE 返修!chart in the chart",
            "SHAPE 返修!A7 below the chart");
  }

  @Test
  void saysWhereADrawingIsDamagedAndGoesOn() {
    ByteBuilder cut = record(DRAWING, art(0xf00b, 3, number(0x0104, 1)));
    ByteBuilder cell = record(0x0204, bytes().u16le(0).u16le(0).u16le(0).raw(string("12")));
    FileRecord record = read(store(1), cut.raw(cell));

    assertThat(record.problems()).extracting(Problem::message).hasSize(1);
    assertThat(texts(record)).contains("CELL 返修!A1 12");
    assertThat(children(record)).containsExactly("workbook!Workbook/MsoDrawingGroup/blip[0]");
  }

  @Test
  void namesWhatExcelNamesItselfAsOfficeOpenXmlDoes() {
    ByteBuilder builtIn = record(0x0018, bytes().u16le(0x20).u8(0).u8(1).zeros(10).u8(0).u8(6));
    ByteBuilder given =
        record(0x0018, bytes().u16le(1).u8(0).u8(4).zeros(10).raw(characters("rate")));
    FileRecord record = read(builtIn.raw(given), bytes());

    assertThat(texts(record))
        .contains("DEFINED_NAME Workbook _xlnm.Print_Area", "DEFINED_NAME Workbook rate");
  }

  /** Data in a record and as many Continue records as its length needs. */
  private static ByteBuilder split(int type, byte[] data, int most) {
    ByteBuilder records = bytes();
    for (int at = 0; at < data.length; at += most) {
      byte[] piece = Arrays.copyOfRange(data, at, Math.min(data.length, at + most));
      records.raw(record(at == 0 ? type : CONTINUE, bytes().raw(piece)));
    }
    return records;
  }

  /** A text object whose characters take several records, each with a flag byte of its own. */
  private static ByteBuilder longTextObject(String text, int most, ByteBuilder behind) {
    ByteBuilder records = record(0x01b6, bytes().zeros(10).u16le(text.length()).u16le(16).zeros(4));
    for (int at = 0; at < text.length(); at += most) {
      String piece = text.substring(at, Math.min(text.length(), at + most));
      records.raw(record(CONTINUE, characters(piece)));
    }
    return records.raw(record(CONTINUE, bytes().zeros(16))).raw(behind);
  }

  /** What {@link #shape} puts into a record of its own. */
  private static ByteBuilder continued(ByteBuilder properties, int row, int column) {
    byte[] shape = shape(properties, row, column).build();
    return record(CONTINUE, bytes().raw(Arrays.copyOfRange(shape, 4, shape.length)));
  }

  @Test
  void readsTextsOfObjectsThatAreLongerThanARecord() {
    String note = "重做第十二镜。".repeat(1200);
    String box = "머리를 더 크게 ".repeat(1100);
    ByteBuilder written = bytes().u16le(3).u16le(2).u16le(0).u16le(1).raw(string("李")).u8(0);
    FileRecord record =
        read(
            bytes(),
            shape(properties(0, bytes()), 3, 2)
                .raw(object(25, 1))
                .raw(longTextObject(note, 4111, bytes()))
                .raw(shape(properties(0, bytes(), 0x0380, "비고"), 5, 0))
                .raw(object(6, 2))
                .raw(longTextObject(box, 4000, bytes()))
                .raw(record(0x001c, written)));

    assertThat(record.problems()).isEmpty();
    assertThat(texts(record)).contains("NOTE 返修!C4 " + note, "SHAPE 返修!A6/비고 " + box);
    assertThat(record.attributed(AttributionRole.COMMENTER)).containsExactly("李");
  }

  @Test
  void readsPartsOfADrawingThatGoOnBehindObjectsAndTheirTexts() {
    ByteBuilder first = properties(0, bytes(), 0x0380, "box 1");
    ByteBuilder second = properties(0, bytes(), 0x0380, "box 2");
    ByteBuilder third = properties(1, number(0x4104, 1), 0x0380, "picture 3");
    FileRecord record =
        read(
            store(1),
            shape(first, 0, 0)
                .raw(object(6, 1))
                .raw(longTextObject("first", 100, continued(second, 1, 1)))
                .raw(object(6, 2))
                .raw(continued(third, 2, 2))
                .raw(object(8, 3)));

    assertThat(record.problems()).isEmpty();
    assertThat(texts(record))
        .contains("NAME 返修!A1/box 1 box 1", "SHAPE 返修!A1/box 1 first", "NAME 返修!B2/box 2 box 2");
    assertThat(children(record)).containsExactly("workbook!返修!C3/picture 3/blip[0]");
  }

  @Test
  void readsStoresAndDrawingsThatTakeSeveralRecords() {
    byte[] store = store(300).build();
    ByteBuilder group = split(GROUP, Arrays.copyOfRange(store, 4, store.length), 8224);
    String description = "头再大一点".repeat(2000);
    byte[] shape = shape(properties(1, number(0x4104, 300), 0x0381, description), 0, 0).build();
    ByteBuilder drawing = split(DRAWING, Arrays.copyOfRange(shape, 4, shape.length), 8224);
    FileRecord record = read(group, drawing.raw(object(8, 1)));

    assertThat(record.problems()).isEmpty();
    assertThat(texts(record)).contains("CAPTION 返修!A1 " + description);
    assertThat(children(record)).hasSize(300).contains("workbook!返修!A1/blip[299]");
  }

  @Test
  void saysThePictureBehindTheCells() {
    ByteBuilder dib = bytes().u32le(40).u32le(4).u32le(2).u16le(1).u16le(24).zeros(24);
    ByteBuilder background = bytes().u16le(9).u16le(1).u32le(dib.size()).raw(dib);
    FileRecord record = read(bytes(), record(0x00e9, background));

    assertThat(record.children())
        .singleElement()
        .satisfies(child -> assertThat(child.file().type()).isEqualTo("image/bmp"));
    assertThat(children(record)).containsExactly("workbook!返修!background/blip[0]");
  }
}
