package dev.celscope.name;

/** UUIDs: 32 hexadecimal digits in five groups, which hold whatever chance puts there. */
final class IdentifierRule implements Rule {
  private static final int LENGTH = 36;

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int start = draft.part(i).start();
      if (isUuid(draft.name(), start)) {
        while (i < draft.size() && draft.part(i).start() < start + LENGTH) {
          draft.part(i++).take();
        }
      }
    }
  }

  private static boolean isUuid(FoldedName name, int start) {
    if (name.peek(start + 8) != '-' || name.peek(start + 13) != '-') {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = name.peek(start + i);
      if (dash ? c != '-' : Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
