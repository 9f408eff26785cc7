/** Reads workbooks: properties, sheets, cells, comments with their authors. */
module dev.celscope.spreadsheet {
  requires transitive dev.celscope;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
}
