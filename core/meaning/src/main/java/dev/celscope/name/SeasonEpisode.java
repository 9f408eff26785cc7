package dev.celscope.name;

import dev.celscope.record.TokenKind;

/** Numbers like 305: season 3 episode 5, or episode 305. */
final class SeasonEpisode {
  private static final long LEAST = 101;
  private static final long MOST = 999;

  private SeasonEpisode() {}

  static boolean couldBeBoth(long number) {
    return number >= LEAST && number <= MOST && number % 100 != 0;
  }

  /** {@code EP305} says episode 305, and may mean the fifth of season 3. */
  static void offerSplit(Draft draft, Claim claim, int number) {
    long value = draft.part(number).number();
    if (draft.part(number).length() != 3 || !couldBeBoth(value)) {
      return;
    }
    Claim season = season(draft);
    String episode = Long.toString(value % 100);
    if (season != null && season.value().equals(Long.toString(value / 100))) {
      claim.or(TokenKind.EPISODE, claim.value(), 0.3);
      claim.value(episode);
    } else if (season == null) {
      claim.or(TokenKind.EPISODE, episode, 0.3);
    }
  }

  static @org.jspecify.annotations.Nullable Claim season(Draft draft) {
    Claim own = draft.find(TokenKind.SEASON);
    return own != null ? own : draft.around().find(TokenKind.SEASON);
  }

  /** Claims a bare number beside a show's code. */
  static void claim(Draft draft, int i, Mark mark) {
    Lexeme part = draft.part(i);
    long number = part.number();
    String whole = Long.toString(number);
    if (!splits(draft, part, number)) {
      draft
          .claim(TokenKind.EPISODE, whole, i, i, "code-number", mark)
          .confidence(part.length() == 2 ? 0.85 : 0.7);
      if (part.length() == 3 && couldBeBoth(number)) {
        offerSplit(draft, draft.claims().get(draft.claims().size() - 1), i);
      }
      return;
    }
    boolean known = season(draft) != null;
    int cut = known ? part.start() : part.end() - 2;
    String season = Long.toString(number / 100);
    if (!known) {
      draft.claimText(TokenKind.SEASON, season, part.start(), cut, "season-in-code", mark);
    }
    part.take();
    draft
        .claimText(
            TokenKind.EPISODE,
            Long.toString(number % 100),
            cut,
            part.end(),
            "episode-in-code",
            mark)
        .or(TokenKind.EPISODE, whole, 0.3);
  }

  private static boolean splits(Draft draft, Lexeme part, long number) {
    boolean padded = part.length() == 4 && number < 1000;
    if (!draft.around().splitsCodes() || !couldBeBoth(number) || (part.length() != 3 && !padded)) {
      return false;
    }
    int season = (int) (number / 100);
    int episode = (int) (number % 100);
    Claim known = season(draft);
    NameHints hints = draft.around().hints();
    if (known != null) {
      return known.value().equals(Integer.toString(season));
    }
    boolean seasonFits = hints.seasons().isEmpty() || hints.seasons().contains(season);
    boolean episodeFits = hints.episodes().isEmpty() || hints.episodes().getAsInt() >= episode;
    boolean wholeFits = hints.episodes().isPresent() && hints.episodes().getAsInt() >= number;
    return seasonFits && episodeFits && !(wholeFits && hints.seasons().isEmpty());
  }
}
