package dev.celscope.spreadsheet.xls;

import dev.celscope.spreadsheet.sheet.DataFile;
import dev.celscope.text.CharsetVote;
import dev.celscope.text.DecodedText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Strings of a workbook stream: UTF-16 from BIFF8 on, bytes in the workbook's code page before. */
final class BiffText {
  private static final Map<Integer, String> COUNTRIES = new HashMap<>();

  static {
    for (String[] row : DataFile.rows(BiffText.class, "countries.tsv", 2)) {
      COUNTRIES.put(Integer.valueOf(row[0]), row[1]);
    }
  }

  private int version = 8;
  private Optional<Charset> charset = Optional.empty();

  /** Sets the version: 2, 3, 4, 5 or 8. */
  void version(int biff) {
    version = biff;
  }

  int version() {
    return version;
  }

  boolean isWide() {
    return version >= 8;
  }

  void codePage(int codePage) {
    charset = CodePages.charset(codePage);
  }

  /** A string whose count is one byte. */
  String shortText(BiffData data) {
    return text(data, data.u8());
  }

  /** A string whose count is two bytes. */
  String text(BiffData data) {
    return text(data, data.u16());
  }

  /**
   * A string of so many characters, from its flag byte on where it has one: some writers leave it
   * out of an empty string that ends its record.
   */
  String text(BiffData data, int count) {
    if (count == 0 && data.remaining() == 0) {
      return "";
    }
    return isWide() ? data.characters(count) : decode(data.bytes(count));
  }

  /**
   * Bytes by the declared code page, or by what fits them best where none is declared: from BIFF8
   * on it is UTF-16, which says nothing of the bytes that hyperlinks still hold.
   */
  String decode(byte[] bytes) {
    if (charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_16LE)) {
      return new String(bytes, charset.get());
    }
    List<DecodedText> decoded = CharsetVote.decode(List.of(bytes));
    return decoded.get(0).text();
  }

  /** The language of the edition of Excel that a country code stands for. */
  static Optional<String> language(int country) {
    return Optional.ofNullable(COUNTRIES.get(country));
  }
}
