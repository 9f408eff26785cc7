/** Reads workbooks: properties, sheets, cells, comments with their authors. */
module dev.celscope.spreadsheet {
  requires transitive dev.celscope;
  requires static org.jspecify;
  requires com.fasterxml.aalto;
  requires java.xml;
  requires org.apache.poi.poi;

  provides dev.celscope.format.FormatReader with
      dev.celscope.spreadsheet.ooxml.OoxmlReader,
      dev.celscope.spreadsheet.xls.XlsReader,
      dev.celscope.spreadsheet.odf.OdsReader,
      dev.celscope.spreadsheet.text.CsvReader,
      dev.celscope.spreadsheet.markup.Xml2003Reader,
      dev.celscope.spreadsheet.markup.HtmlReader,
      dev.celscope.spreadsheet.markup.MhtmlReader;
}
