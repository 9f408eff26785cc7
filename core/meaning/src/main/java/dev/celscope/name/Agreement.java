package dev.celscope.name;

import dev.celscope.record.NameParse;
import dev.celscope.record.NameToken;
import dev.celscope.record.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one reading of ambiguous dates and episode numbers that fits all names of a folder. */
final class Agreement {
  /** No season has more episodes: 198 is the 198th, not the 98th of the first season. */
  private static final long MOST_EPISODES = 60;

  private Agreement() {}

  /** The surroundings that all names agree on; empty where they agree as they are. */
  static Optional<Surroundings> of(List<NameParse> parses, Surroundings nothing) {
    DateOrder order = nothing.dateOrder() == null ? order(parses) : nothing.dateOrder();
    boolean splits = splits(parses);
    return order == nothing.dateOrder() && splits
        ? Optional.empty()
        : Optional.of(nothing.agreeing(order, splits));
  }

  private static @Nullable DateOrder order(List<NameParse> parses) {
    List<long[]> dates = new ArrayList<>();
    for (NameParse parse : parses) {
      for (NameToken token : parse.tokens()) {
        long[] numbers = token.kind() == TokenKind.DATE ? numbers(token.text()) : null;
        if (numbers != null) {
          dates.add(numbers);
        }
      }
    }
    if (dates.size() < 2) {
      return null;
    }
    for (DateOrder order : DateOrder.values()) {
      if (dates.stream().allMatch(numbers -> isPlausible(order, numbers))) {
        return order;
      }
    }
    return null;
  }

  private static boolean isPlausible(DateOrder order, long[] numbers) {
    return ShortDates.isLikely(ShortDates.date(order, numbers, 2));
  }

  /** The numbers of {@code 12-04-23}; null for dates of other shapes. */
  private static long @Nullable [] numbers(String text) {
    if (text.length() != 8
        || Character.isDigit(text.charAt(2))
        || Character.isDigit(text.charAt(5))) {
      return null;
    }
    return new long[] {two(text, 0), two(text, 3), two(text, 6)};
  }

  private static long two(String text, int at) {
    return Character.digit(text.charAt(at), 10) * 10L + Character.digit(text.charAt(at + 1), 10);
  }

  private static boolean splits(List<NameParse> parses) {
    boolean any = false;
    boolean all = true;
    for (NameParse parse : parses) {
      for (NameToken token : parse.tokens()) {
        if ("episode-in-code".equals(token.rule())) {
          any = true;
          all &= Long.parseLong(token.value()) <= MOST_EPISODES;
        } else if ("code-number".equals(token.rule())) {
          all &= token.text().length() != 3;
        }
      }
    }
    return !any || all;
  }
}
