package dev.celscope.image.pict;

import dev.celscope.image.field.FieldTable;
import java.util.ArrayList;
import java.util.List;

/** What follows each opcode. */
final class Opcodes {
  private static final List<Range> RANGES = load();

  /** Opcodes that the same data follow; {@code length} is what the table says of them. */
  private record Range(int first, int last, String length) {}

  private Opcodes() {}

  private static List<Range> load() {
    List<Range> ranges = new ArrayList<>();
    for (String[] row : FieldTable.rows(Opcodes.class, "opcodes.tsv", 3)) {
      ranges.add(new Range(Integer.parseInt(row[0], 16), Integer.parseInt(row[1], 16), row[2]));
    }
    return List.copyOf(ranges);
  }

  /** What the table says of an opcode; that no data follow it where it says nothing. */
  static String length(int opcode) {
    for (Range range : RANGES) {
      if (opcode >= range.first() && opcode <= range.last()) {
        return range.length();
      }
    }
    return "0";
  }
}
