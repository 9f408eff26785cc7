package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names that stand for a sequence: {@code shot.%04d.exr}, {@code shot.1001-1096x2#.exr}. */
final class NotationReader {
  private static final int USUAL_PADDING = 4;

  private NotationReader() {}

  static Optional<FrameSequence> read(String path, NameParse parse) {
    NameToken range = null;
    NameToken padding = null;
    for (NameToken token : parse.tokens()) {
      if (token.kind() == TokenKind.FRAMERANGE) {
        range = token;
      } else if (token.kind() == TokenKind.PADDING) {
        padding = token;
      }
    }
    NameToken first = range == null ? padding : range;
    NameToken last = padding == null ? range : padding;
    if (first == null || last == null) {
      return Optional.empty();
    }
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return Optional.of(
        new FrameSequence(
            path.substring(0, name + first.start()),
            path.substring(name + last.end()),
            padding == null ? USUAL_PADDING : digits(padding),
            range == null ? List.of() : ranges(range.value()),
            List.of()));
  }

  private static int digits(NameToken padding) {
    return Math.max(1, Integer.parseInt(padding.value()));
  }

  private static List<FrameRange> ranges(String text) {
    List<FrameRange> ranges = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      ranges.add(range(text.substring(from, to)));
      from = to + 1;
    }
    return ranges;
  }

  private static FrameRange range(String text) {
    int dash = text.indexOf('-', 1);
    if (dash < 0) {
      long frame = Long.parseLong(text);
      return new FrameRange(frame, frame, 1);
    }
    int mark = dash + 1;
    while (mark < text.length() && (Character.isDigit(text.charAt(mark)) || mark == dash + 1)) {
      mark++;
    }
    long one = Long.parseLong(text.substring(0, dash));
    long other = Long.parseLong(text.substring(dash + 1, mark));
    long step = mark < text.length() ? Math.max(1, Long.parseLong(text.substring(mark + 1))) : 1;
    long first = Math.min(one, other);
    long last = Math.max(one, other);
    return new FrameRange(first, last - (last - first) % step, step);
  }
}
