package dev.celscope.benchmark;

import dev.celscope.Celscope;
import dev.celscope.record.FileRecord;
import dev.celscope.record.WorkbookInfo;
import dev.celscope.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * One very large workbook in a small heap, beside POI's event reader, which hands each cell to its
 * caller and keeps none. celscope keeps cells in its record up to a limit, and counts the rest.
 */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx64m")
public class LargeWorkbooksBenchmark {
  /** Characters of text in the record: a heap of 64 MiB holds some 100,000 cells. */
  private static final long TEXT_TOTAL = 1 << 20;

  /** Cells of the workbook. */
  @Param("2000000")
  public int cells;

  /** Where the texts of its cells stand. */
  @Param({"shared", "inline"})
  public String strings;

  private final Celscope celscope =
      Celscope.builder().limits(Limits.standard().withTextTotal(TEXT_TOTAL)).build();
  private Path file;

  /** Writes the workbook. */
  @Setup
  public void writeWorkbook() throws IOException {
    file = Files.createTempFile("cells", ".xlsx");
    LargeWorkbook.write(file, cells, strings.equals("shared"));
  }

  /** Deletes the workbook. */
  @TearDown
  public void deleteWorkbook() throws IOException {
    Files.delete(file);
  }

  /** The record, with as many cells as the limit lets in. */
  @Benchmark
  public FileRecord celscope(Done done) {
    FileRecord record = celscope.read(file);
    var workbook = (WorkbookInfo) record.media().orElseThrow();
    done.done += workbook.sheets().get(0).cells();
    return record;
  }

  /** The text of each cell, which nobody keeps. */
  @Benchmark
  public void poi(Done done, Blackhole sink) throws Exception {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var reader = new XSSFReader(parts);
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      var texts = new ReadOnlySharedStringsTable(parts);
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          var cells = new Cells(done, sink);
          xml.setContentHandler(
              new XSSFSheetXMLHandler(reader.getStylesTable(), texts, cells, false));
          xml.parse(new InputSource(sheet));
        }
      }
    }
  }

  private record Cells(Done done, Blackhole sink)
      implements XSSFSheetXMLHandler.SheetContentsHandler {

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      sink.consume(text);
      done.done++;
    }
  }
}
