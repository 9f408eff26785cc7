package dev.celscope.spreadsheet.markup;

import dev.celscope.source.Limits;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The heading that LibreOffice puts above the table of each sheet where there are several: {@code
 * <a name="table0"><h1>Sheet 1: <em>Name</em></h1></a>}, the word before the name in the language
 * of its interface.
 */
final class SheetHeading {
  private static final Pattern ANCHOR = Pattern.compile("table\\d{1,6}");

  private final FlowText name;
  private boolean anchored;
  private boolean open;

  SheetHeading(Limits limits) {
    this.name = new FlowText(limits);
  }

  void start(String element, String anchor) {
    if (element.equals("a")) {
      anchored = ANCHOR.matcher(anchor).matches();
    } else if (element.equals("em")) {
      open = anchored;
    }
  }

  void text(String piece) {
    if (open) {
      name.append(piece);
    }
  }

  /** Ends an element; the name of a sheet where it was one. */
  Optional<String> end(String element) {
    if (element.equals("em") && open) {
      open = false;
      anchored = false;
      return Optional.of(name.take());
    }
    return Optional.empty();
  }
}
