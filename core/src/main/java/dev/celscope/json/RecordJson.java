package dev.celscope.json;

import dev.celscope.json.RecordForm.Tag;
import dev.celscope.record.FileRecord;
import dev.celscope.record.NameParse;
import java.util.Objects;
import java.util.Optional;

/** One record as JSON in the form {@code celscope/1}. */
public final class RecordJson {
  /** The form's name, which stands first in each record: {@code celscope/1}. */
  public static final String SCHEMA = "celscope/1";

  static final RecordForm<FileRecord> FORM =
      new RecordForm<>(FileRecord.class, Optional.of(new Tag("schema", SCHEMA)));

  private static final RecordForm<NameParse> NAME_FORM =
      new RecordForm<>(NameParse.class, Optional.empty());

  private RecordJson() {}

  /**
   * A record on one line.
   *
   * @param record the record
   * @return a JSON object with no line break in it
   */
  public static String write(FileRecord record) {
    Objects.requireNonNull(record, "record");
    return JsonText.compact(out -> FORM.write(record, out));
  }

  /**
   * A record for people to look at.
   *
   * @param record the record
   * @return the same JSON object, indented by two spaces, its lines ended by line feeds
   */
  public static String writeIndented(FileRecord record) {
    Objects.requireNonNull(record, "record");
    return JsonText.indented(out -> FORM.write(record, out));
  }

  /**
   * What a name means, on one line, as {@code {"name":"LMN_S03E05.psd","tokens":[…]}}.
   *
   * @param name the name
   * @param parse what was read from it; {@code tokens} is left out where there is none
   * @return a JSON object with no line break in it
   */
  public static String writeName(String name, NameParse parse) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parse, "parse");
    return JsonText.compact(
        out -> {
          out.writeStartObject();
          out.writeStringProperty("name", name);
          NAME_FORM.writeMembers(parse, out);
          out.writeEndObject();
        });
  }

  /**
   * Reads back a record. Members may stand in any order; one that is {@code null} counts as left
   * out; one that this version does not know is passed over, since the form grows by members alone.
   *
   * @param json a JSON object, as {@link #write} gives it
   * @return a record equal to the one that was written
   * @throws MalformedJsonException if it is not JSON, or not a record in this form
   */
  public static FileRecord read(String json) throws MalformedJsonException {
    return read(json, 1);
  }

  static FileRecord read(String json, long line) throws MalformedJsonException {
    return FORM.read(NodeReader.read(json, line));
  }
}
