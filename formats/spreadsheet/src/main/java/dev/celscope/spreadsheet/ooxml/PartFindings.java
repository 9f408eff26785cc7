package dev.celscope.spreadsheet.ooxml;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import org.jspecify.annotations.Nullable;

/** What is said of one part: every origin has the name of the part. */
record PartFindings(Findings findings, String part) {

  Origin origin(String tag) {
    return Origin.of(part, tag);
  }

  void who(AttributionRole role, @Nullable String value, String tag) {
    if (value != null) {
      findings.attribution(role, value, origin(tag));
    }
  }

  void text(TextKind kind, @Nullable String value, String tag) {
    if (value != null) {
      findings.text(kind, value, origin(tag));
    }
  }

  void date(TimestampRole role, @Nullable String value, String tag) {
    if (value != null && !value.isBlank()) {
      findings.dateText(role, value.strip(), origin(tag));
    }
  }
}
