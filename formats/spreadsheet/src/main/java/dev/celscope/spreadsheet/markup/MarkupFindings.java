package dev.celscope.spreadsheet.markup;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is said of a document outside of its cells.
 *
 * @param findings takes it
 * @param undeclared the charset by which the document was decoded, where nothing declares it; its
 *     values are then said as bytes, so that they bear their repair
 */
record MarkupFindings(Findings findings, Optional<Charset> undeclared) {
  /** What LibreOffice writes into a page of a workbook that has no date. */
  private static final String NO_DATE = "00:00:00";

  void who(AttributionRole role, String value, Origin origin) {
    if (undeclared.isPresent() && isBeyondAscii(value)) {
      findings.attribution(role, value.strip().getBytes(undeclared.get()), origin);
    } else {
      findings.attribution(role, value, origin);
    }
  }

  void text(TextKind kind, String value, Origin origin) {
    if (value.isBlank()) {
      return;
    }
    if (undeclared.isPresent() && isBeyondAscii(value)) {
      findings.text(kind, value.strip().getBytes(undeclared.get()), origin);
    } else {
      findings.text(kind, value.strip(), origin);
    }
  }

  void date(TimestampRole role, String value, Origin origin) {
    if (!value.strip().equals(NO_DATE)) {
      findings.dateText(role, value.strip(), origin);
    }
  }

  private static boolean isBeyondAscii(String value) {
    return value.chars().anyMatch(c -> c > 0x7f);
  }
}
