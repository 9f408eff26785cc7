package dev.celscope.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the caller knows of the names: it wins over the grammar's guesses.
 *
 * @param shows codes and titles of shows as names write them; they may hold digits
 * @param seasons seasons that exist; empty where they are not known
 * @param episodes number of episodes a season has, 1 or more; empty where it is not known
 * @param dateOrder order of dates like {@code 12-04-23}; empty where it is not known
 */
public record NameHints(
    List<String> shows, Set<Integer> seasons, OptionalInt episodes, Optional<DateOrder> dateOrder) {

  private static final NameHints NONE =
      new NameHints(List.of(), Set.of(), OptionalInt.empty(), Optional.empty());

  /**
   * Copies the collections and checks the ranges given for each component.
   *
   * @throws IllegalArgumentException if {@code episodes} is less than 1 or a show is blank
   */
  public NameHints {
    shows = List.copyOf(shows);
    seasons = Set.copyOf(seasons);
    Objects.requireNonNull(episodes, "episodes");
    Objects.requireNonNull(dateOrder, "dateOrder");
    if (episodes.isPresent() && episodes.getAsInt() < 1) {
      throw new IllegalArgumentException("A season has 1 episode or more: " + episodes.getAsInt());
    }
    if (shows.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("A show has a name that is not blank");
    }
  }

  /**
   * Nothing is known.
   *
   * @return no hints
   */
  public static NameHints none() {
    return NONE;
  }

  /**
   * These hints with other shows.
   *
   * @param names codes and titles of shows
   * @return a copy
   */
  public NameHints withShows(String... names) {
    return new NameHints(List.of(names), seasons, episodes, dateOrder);
  }

  /**
   * These hints with other seasons.
   *
   * @param numbers the seasons that exist
   * @return a copy
   */
  public NameHints withSeasons(Integer... numbers) {
    return new NameHints(shows, Set.of(numbers), episodes, dateOrder);
  }

  /**
   * These hints with another number of episodes.
   *
   * @param count episodes a season, 1 or more
   * @return a copy
   */
  public NameHints withEpisodes(int count) {
    return new NameHints(shows, seasons, OptionalInt.of(count), dateOrder);
  }

  /**
   * These hints with another order of dates.
   *
   * @param order as the names write short dates
   * @return a copy
   */
  public NameHints withDateOrder(DateOrder order) {
    return new NameHints(shows, seasons, episodes, Optional.of(order));
  }
}
