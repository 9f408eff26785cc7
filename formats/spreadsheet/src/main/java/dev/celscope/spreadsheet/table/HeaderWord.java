package dev.celscope.spreadsheet.table;

import dev.celscope.record.WorkField;
import org.jspecify.annotations.Nullable;

/**
 * What a header says.
 *
 * @param field what its column holds; null for headers that tables of work have, but that say
 *     nothing of the work: a running number, a page, a picture
 * @param isCraft whether it names a craft, which stands for who does it unless another word of the
 *     header says otherwise: 原画 is an artist, 原画完成日 a date
 */
record HeaderWord(@Nullable WorkField field, boolean isCraft) {
  /** Whether it says what its column holds, by itself. */
  boolean isPlain() {
    return field != null && !isCraft;
  }
}
