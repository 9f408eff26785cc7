/** Reads workbooks: properties, sheets, cells, comments with their authors. */
module dev.celscope.spreadsheet {
  requires transitive dev.celscope;
  requires static org.jspecify;
  requires java.xml;

  provides dev.celscope.format.FormatReader with
      dev.celscope.spreadsheet.ooxml.OoxmlReader;
}
