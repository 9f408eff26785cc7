package dev.celscope.video.caption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionFieldTest {
  private final CaptionField field = new CaptionField(1);
  private int seconds;

  /** Pairs in hexadecimal, a second apart; controls are sent twice in the same second. */
  private void send(String pairs) {
    for (String pair : pairs.split(" ", -1)) {
      int value = Integer.parseInt(pair, 16);
      field.pair(value >> 8, value & 0xff, Duration.ofSeconds(seconds++));
    }
  }

  private void say(String words) {
    for (int i = 0; i < words.length(); i += 2) {
      int second = i + 1 < words.length() ? words.charAt(i + 1) : 0;
      field.pair(words.charAt(i), second, Duration.ofSeconds(seconds++));
    }
  }

  private List<Caption> captions() {
    return captions(field);
  }

  private List<Caption> captions(CaptionField from) {
    from.end(Duration.ofSeconds(seconds));
    return new ArrayList<>(from.taken());
  }

  private static Caption caption(String text, String service, int start, int end) {
    return new Caption(text, service, Duration.ofSeconds(start), Duration.ofSeconds(end));
  }

  @Test
  void popOnCaptionShowsFromItsEndCodeUntilTheScreenIsErased() {
    send("1420 142e 1470"); // load, erase what is hidden, row 15
    say("Nighthawk!");
    send("142f 142c");

    assertThat(captions()).containsExactly(caption("Nighthawk!", "CC1", 8, 9));
  }

  @Test
  void aRepeatedControlCodeCountsOnce() {
    send("1420 1420 1470 1470");
    say("ab");
    send("1421 1421 142f 142f 142c 142c"); // backspace once

    assertThat(captions()).extracting(Caption::text).containsExactly("a");
  }

  @Test
  void rowsAreInTheOrderOfTheScreenNotOfTheirComing() {
    send("1420 1470"); // row 15
    say("below");
    send("1440"); // row 14
    say("above");
    send("142f");

    assertThat(captions()).extracting(Caption::text).containsExactly("above\nbelow");
  }

  @Test
  void captionThatFollowsAnotherTakesItOff() {
    send("1420 1470");
    say("one.");
    send("142f 1420 1470");
    say("two.");
    send("142f 142c");

    assertThat(captions())
        .containsExactly(caption("one.", "CC1", 4, 9), caption("two.", "CC1", 9, 10));
  }

  @Test
  void rollingLinesAreSaidOnceEach() {
    send("1425 142d 1470");
    say("first");
    send("142d 1470");
    say("then ");
    send("142d");

    assertThat(captions())
        .containsExactly(caption("first", "CC1", 3, 6), caption("then", "CC1", 8, 11));
  }

  @Test
  void paintedCaptionShowsFromItsFirstCharacter() {
    send("1429 1470");
    say("now.");
    send("142c");

    assertThat(captions()).containsExactly(caption("now.", "CC1", 2, 4));
  }

  @Test
  void charactersOfItsOwnTablesAreThoseOfTheStandard() {
    send("1429 1470 2a5c"); // á é
    send("1137"); // music
    send("7545 1221 7541 1320"); // É in the place of E, Ã in that of A

    assertThat(captions()).extracting(Caption::text).containsExactly("áé♪uÉuÃ");
  }

  @Test
  void theParityBitIsNoPartOfACharacter() {
    field.pair(0x94, 0x29, Duration.ZERO);
    field.pair(0xc1, 0xc2, Duration.ZERO);

    assertThat(captions()).extracting(Caption::text).containsExactly("AB");
  }

  @Test
  void servicesOfOneFieldAreKeptApart() {
    send("1429");
    say("de");
    send("1c29"); // the second channel
    say("fr");
    send("1425"); // the first again

    assertThat(captions())
        .extracting(Caption::service, Caption::text)
        .containsExactly(tuple("CC1", "de"), tuple("CC2", "fr"));
    assertThat(captions(new CaptionField(2))).isEmpty();
  }

  @Test
  void textServiceHasAScreenOfItsOwn() {
    send("1429");
    say("hi");
    send("142a");
    say("news");
    send("142d");

    assertThat(captions())
        .extracting(Caption::service, Caption::text)
        .containsExactly(tuple("T1", "news"), tuple("CC1", "hi"));
  }

  @Test
  void extendedDataAreNoWords() {
    send("1429");
    say("ok");
    send("0103"); // name of the programme
    say("LMN!");
    send("0f1d 1429");
    say("ay");

    assertThat(captions()).extracting(Caption::text).containsExactly("okay");
  }

  @Test
  void whatComesBeforeAnyStyleIsNotShown() {
    say("lost");

    assertThat(captions()).isEmpty();
  }

  @Test
  void aRowHoldsThirtyTwoCharacters() {
    send("1429");
    say("x".repeat(40));

    assertThat(captions()).extracting(Caption::text).containsExactly("x".repeat(32));
  }
}
