/** Reads workbooks: properties, sheets, cells, comments with their authors. */
module dev.celscope.spreadsheet {
  requires transitive dev.celscope;
}
