package dev.celscope.spreadsheet.xls;

import static dev.celscope.spreadsheet.xls.BiffBuilder.characters;
import static dev.celscope.spreadsheet.xls.BiffBuilder.record;
import static dev.celscope.spreadsheet.xls.BiffBuilder.string;
import static dev.celscope.spreadsheet.xls.BiffBuilder.substream;
import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Problem;
import dev.celscope.record.TimestampRole;
import dev.celscope.spreadsheet.testing.Parts;
import dev.celscope.testing.ByteBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** What a compound file holds beside its workbook stream. */
class SharedXlsTest {
  private static final int HEAD = 0x0138;
  private static final int EXCLUSIVE = 0x0194;

  private static FileRecord read(POIFSFileSystem files) throws IOException {
    byte[] workbook = BiffBuilder.workbook(bytes(), "返修", substream(0x0010, bytes()));
    files.createDocument(new ByteArrayInputStream(workbook), "Workbook");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.writeFilesystem(out);
    return Parts.read(new XlsReader(), "application/vnd.ms-excel", out.toByteArray());
  }

  private static void put(DirectoryEntry folder, String name, ByteBuilder content)
      throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content.build()));
  }

  private static ByteBuilder time(int year, int... parts) {
    ByteBuilder time = bytes().u16le(year);
    for (int part : parts) {
      time.u8(part);
    }
    return time;
  }

  /** A revision: its head of 32 bytes, a name in a space of 116 bytes, the time of its saving. */
  private static ByteBuilder revision(String name, ByteBuilder time) {
    ByteBuilder data = bytes().zeros(32).u16le(name.length()).raw(characters(name));
    return record(HEAD, data.zeros(148 - data.size()).raw(time).zeros(3));
  }

  @Test
  void saysWhoSavedASharedWorkbookWhen() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      put(
          files.getRoot(),
          "Revision Log",
          revision("李", time(2023, 12, 4, 18, 30, 5))
              .raw(revision("박", time(0, 0, 0, 0, 0, 0)))
              .raw(revision("박", time(2023, 2, 30, 0, 0, 0))));
      FileRecord record = read(files);

      assertThat(record.problems())
          .extracting(Problem::message)
          .containsExactly("Not a date: 2023:02:30 00:00:00");
      assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("李", "박");
      assertThat(record.timestamps())
          .filteredOn(t -> t.role() == TimestampRole.REVISED)
          .extracting(t -> t.origin().path() + " " + t.raw())
          .containsExactly("Revision Log[0] 2023:12:04 18:30:05");
      assertThat(record.history())
          .extracting(event -> event.agent().orElse("") + " " + event.when().isPresent())
          .containsExactly("李 true", "박 false", "박 false");
    }
  }

  private static ByteBuilder change(int tab, int kinds, ByteBuilder values) {
    ByteBuilder data = bytes().u32le(0).u32le(1).u16le(8).u16le(0).u16le(tab).u16le(kinds).zeros(2);
    return record(BiffCellChange.TYPE, data.u16le(3).u16le(1).u16le(9).zeros(4).raw(values));
  }

  @Test
  void saysWhatCellsHeldBeforeAChangeAndAfterIt() throws IOException {
    ByteBuilder number =
        bytes().u32le(Double.doubleToLongBits(2.5) & 0xffffffffL).u32le(0x40040000);
    ByteBuilder log =
        change(1, 3 << 3 | 3, string("头再小一点").raw(string("头再大一点")))
            .raw(change(1, 1 << 3 | 2, bytes().u32le(14 << 2 | 2).raw(number)))
            .raw(change(9, 4, bytes().u8(1).u8(0)))
            .raw(change(1, 4 << 3, bytes().u8(0x17).u8(1)))
            .raw(change(1, 5 << 3 | 3, bytes().zeros(9).raw(string("36"))))
            .raw(change(1, 3 << 3 | 5, string("重做").raw(bytes().zeros(30))))
            .raw(change(1, 0x1100 | 3, bytes().zeros(16).raw(string("a"))))
            .raw(change(1, 0x1300 | 3, bytes().zeros(8).raw(string("b"))))
            .raw(change(1, 0x1f00 | 3, bytes().zeros(7).raw(string("formats of any size"))))
            .raw(change(1, 3, string("c").zeros(3)))
            .raw(change(1, 3, bytes().u16le(99)))
            .raw(change(1, 3, string("d")));
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      put(files.getRoot(), "Revision Log", log);

      assertThat(read(files).texts())
          .filteredOn(text -> text.origin().path().startsWith("Revision Log"))
          .extracting(t -> t.kind() + " " + t.origin().path() + " " + t.text())
          .containsExactly(
              "ORPHAN Revision Log/返修!B4 头再小一点",
              "OTHER Revision Log/返修!B4 头再大一点",
              "ORPHAN Revision Log/返修!B4 14",
              "OTHER Revision Log/返修!B4 2.5",
              "OTHER Revision Log/B4 TRUE",
              "ORPHAN Revision Log/返修!B4 #REF!",
              "OTHER Revision Log/返修!B4 36",
              "ORPHAN Revision Log/返修!B4 重做",
              "OTHER Revision Log/返修!B4 a",
              "OTHER Revision Log/返修!B4 b",
              "OTHER Revision Log/返修!B4 d");
    }
  }

  @Test
  void idsOfSheetsStayWhenSheetsAreMovedOrDeleted() {
    byte[] stream = record(0x013d, bytes().u16le(3).u16le(1)).build();
    BiffData list = new BiffData(stream);
    list.add(4, stream.length);
    TabIds ids = new TabIds();
    ids.read(list);

    assertThat(ids.sheet(3, List.of("返修", "담당"))).hasValue("返修");
    assertThat(ids.sheet(1, List.of("返修", "담당"))).hasValue("담당");
    assertThat(ids.sheet(2, List.of("返修", "담당"))).isEmpty();
  }

  @Test
  void saysWhoHadASharedWorkbookOpen() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      ByteBuilder opened =
          bytes().zeros(4).raw(time(2023, 12, 5, 9, 0, 0)).u8(2).u16le(1).raw(characters("王"));
      put(files.getRoot(), "User Names", record(EXCLUSIVE, opened.zeros(140)));
      FileRecord record = read(files);

      assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).containsExactly("王");
      assertThat(record.timestamps())
          .filteredOn(t -> t.role() == TimestampRole.ACCESSED)
          .extracting(t -> t.moment().iso())
          .containsExactly("2023-12-05T09:00:00");
    }
  }

  @Test
  void saysNothingOfARevisionThatIsCut() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      put(files.getRoot(), "Revision Log", record(HEAD, bytes().zeros(20)));
      FileRecord record = read(files);

      assertThat(record.attributed(AttributionRole.CONTRIBUTOR)).isEmpty();
      assertThat(record.timestamps()).noneMatch(t -> t.role() == TimestampRole.REVISED);
    }
  }

  @Test
  void givesFilesThatWereDraggedIntoTheWorkbook() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry storage = files.getRoot().createDirectory("MBD0018B2F1");
      ByteBuilder content = bytes().ascii("12,redo");
      ByteBuilder copy = bytes().ascii("C:\\Temp\\C012.csv").u8(0);
      put(
          storage,
          "\u0001Ole10Native",
          bytes()
              .u32le(0)
              .u16le(2)
              .ascii("C012.csv")
              .u8(0)
              .ascii("D:\\LMN\\C012.csv")
              .u8(0)
              .u32le(0x30000)
              .u32le(copy.size())
              .raw(copy)
              .u32le(content.size())
              .raw(content));
      FileRecord record = read(files);

      assertThat(record.problems()).isEmpty();
      assertThat(record.attributed(AttributionRole.PATH))
          .containsExactly("D:\\LMN\\C012.csv", "C:\\Temp\\C012.csv");
      assertThat(record.children())
          .singleElement()
          .satisfies(
              child -> {
                assertThat(child.file().path()).hasValue("workbook!MBD0018B2F1/Ole10Native");
                assertThat(child.file().size()).hasValue(content.size());
              });
    }
  }

  @Test
  void leavesOutTheCountThatWpsWritesBeforeTheNameOfItsDocuments() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      ByteBuilder name = bytes().u8(6).ascii("Lumen Sheet").u8(0);
      put(files.getRoot(), "\u0001CompObj", bytes().zeros(28).u32le(name.size()).raw(name));
      FileRecord record = read(files);

      assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("Lumen Sheet");
    }
  }
}
