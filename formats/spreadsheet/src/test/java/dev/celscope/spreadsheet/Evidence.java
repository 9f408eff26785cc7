package dev.celscope.spreadsheet;

import dev.celscope.record.Attribution;
import dev.celscope.record.FileRecord;
import dev.celscope.record.Sheet;
import dev.celscope.record.TextFragment;
import dev.celscope.record.WorkCell;
import dev.celscope.record.WorkbookInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a record tells.
 *
 * @param place where in the record it stands: {@code who author}, {@code when created}, {@code text
 *     cell}
 * @param value as text; dates in ISO 8601
 * @param path structure path of its origin; empty where the record keeps none
 */
record Evidence(String place, String value, String path) {

  /** All that a record tells, without the meaning of the file's name. */
  static List<Evidence> of(FileRecord record) {
    List<Evidence> all = new ArrayList<>();
    record.attributions().forEach(a -> all.add(at("who", a.role(), a.value(), a.origin().path())));
    for (Attribution who : record.attributions()) {
      all.add(at("who", who.role(), who.value(), who.origin().path()));
      who.origin().tag().ifPresent(tag -> all.add(new Evidence("tag", tag, who.origin().path())));
    }
    record
        .timestamps()
        .forEach(t -> all.add(at("when", t.role(), t.moment().iso(), t.origin().path())));
    record.texts().forEach(text -> text(text, all));
    record.clues().forEach(c -> all.add(at("clue", c.kind(), c.suggests(), c.origin().path())));
    record.offsets().forEach(o -> all.add(new Evidence("offset", o.offset(), "")));
    record
        .problems()
        .forEach(
            p -> all.add(at("problem", p.code(), "", p.origin().map(o -> o.path()).orElse(""))));
    record
        .history()
        .forEach(h -> all.add(new Evidence("history", h.agent().orElse(""), h.origin().path())));
    record
        .pairs()
        .forEach(
            p ->
                all.add(
                    new Evidence(
                        "pair",
                        record.texts().get(p.translation()).text(),
                        record.texts().get(p.source()).origin().path())));
    record.discrepancies().forEach(d -> all.add(new Evidence("discrepancy", d.code(), "")));
    record.media().ifPresent(media -> workbook((WorkbookInfo) media, all));
    children(record, all);
    return List.copyOf(all);
  }

  private static Evidence at(String what, Enum<?> kind, String value, String path) {
    return new Evidence(what + " " + words(kind), value, path);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void text(TextFragment text, List<Evidence> all) {
    String path = text.origin().path();
    all.add(at("text", text.kind(), text.text(), path));
    if (text.hidden()) {
      all.add(at("hidden", text.kind(), text.text(), path));
    }
    text.language().ifPresent(l -> all.add(new Evidence("language", l, path)));
    text.repair().ifPresent(r -> all.add(new Evidence("charset", r.charset(), path)));
  }

  private static void workbook(WorkbookInfo workbook, List<Evidence> all) {
    for (Sheet sheet : workbook.sheets()) {
      all.add(at("sheet", sheet.state(), sheet.name(), ""));
    }
    workbook.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .forEach((WorkCell c) -> all.add(at("table", c.field(), c.value(), c.origin().path())));
  }

  /** Of a child its place in the workbook alone, and what it tells itself. */
  private static void children(FileRecord record, List<Evidence> all) {
    for (FileRecord child : record.children()) {
      String path = child.file().path().orElse("");
      String within = path.substring(path.indexOf('!') + 1);
      all.add(new Evidence("child", child.file().type(), within));
      child.attributions().forEach(a -> all.add(at("child who", a.role(), a.value(), within)));
    }
  }
}
