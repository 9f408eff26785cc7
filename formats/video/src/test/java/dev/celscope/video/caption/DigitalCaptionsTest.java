package dev.celscope.video.caption;

import static dev.celscope.testing.ByteBuilder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.testing.ByteBuilder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigitalCaptionsTest {
  private final DigitalCaptions captions = new DigitalCaptions();
  private int seconds;

  /** A block of a service, in a packet of its own, a second after the one before. */
  private void send(int service, ByteBuilder codes) {
    assertThat(codes.size()).as("bytes of a block").isLessThan(0x20);
    ByteBuilder blocks = bytes().u8(Math.min(service, 7) << 5 | codes.size());
    if (service >= 7) {
      blocks.u8(service);
    }
    blocks.raw(codes);
    int half = (1 + blocks.size() + 1) / 2;
    sendPacket(bytes().u8(half).raw(blocks).zeros(2 * half - 1 - blocks.size()));
  }

  private void sendPacket(ByteBuilder packet) {
    byte[] bytes = packet.build();
    for (int i = 0; i < bytes.length; i += 2) {
      int type = i == 0 ? 3 : 2;
      captions.pair(type, bytes[i] & 0xff, bytes[i + 1] & 0xff, Duration.ofSeconds(seconds));
    }
    seconds++;
  }

  private void send(ByteBuilder... codes) {
    for (ByteBuilder each : codes) {
      send(1, each);
    }
  }

  /** Defines window 0, of that many rows. */
  private static ByteBuilder shown(int rows) {
    return bytes().hex("9820 0000").u8(rows - 1).hex("2000");
  }

  private static ByteBuilder hidden(int rows) {
    return bytes().hex("9800 0000").u8(rows - 1).hex("2000");
  }

  private List<Caption> captions() {
    captions.end(Duration.ofSeconds(seconds));
    return captions.taken();
  }

  private static Caption caption(String text, String service, int start, int end) {
    return new Caption(text, service, Duration.ofSeconds(start), Duration.ofSeconds(end));
  }

  @Test
  void aWindowWrittenUnseenShowsFromItsDisplayUntilItIsDeleted() {
    send(
        hidden(2).ascii("Nighthawk,"),
        bytes().hex("0d").ascii("come in!"),
        bytes().hex("8901"),
        bytes().hex("8c01"));

    assertThat(captions()).containsExactly(caption("Nighthawk,\ncome in!", "S1", 2, 3));
  }

  @Test
  void whatIsWrittenInAWindowThatIsSeenShowsFromItsFirstCharacter() {
    send(shown(1), bytes().ascii("now."), bytes().hex("8801"), bytes().ascii("then."));

    assertThat(captions())
        .containsExactly(caption("now.", "S1", 1, 2), caption("then.", "S1", 3, 4));
  }

  @Test
  void aRowThatRollsOutIsACaption() {
    send(
        shown(2).ascii("one"),
        bytes().hex("0d").ascii("two"),
        bytes().hex("0d").ascii("three"),
        bytes().hex("8f"));

    assertThat(captions())
        .containsExactly(caption("one", "S1", 0, 2), caption("two\nthree", "S1", 1, 3));
  }

  @Test
  void aRowThatIsWrittenOverIsACaption() {
    send(
        shown(1).ascii("first"),
        bytes().hex("920000").ascii("second"),
        bytes().hex("0e").ascii("third"));

    assertThat(captions()).extracting(Caption::text).containsExactly("first", "second", "third");
  }

  @Test
  void thePenMovesInRowsAndColumns() {
    send(shown(3).hex("920200").ascii("below").hex("920004").ascii("above"));
    send(bytes().hex("920008").ascii("it").hex("08").ascii("s"));

    assertThat(captions()).extracting(Caption::text).containsExactly("above is\nbelow");
  }

  @Test
  void charactersOfAllFourSetsAndOfSixteenBits() {
    send(shown(1).ascii("a").hex("7f e9 1039 1876fe").hex("18d83d 18de00").hex("10a0 1022"));

    assertThat(captions()).extracting(Caption::text).containsExactly("a♪é™盾😀");
  }

  @Test
  void halfACharacterIsToldAsOneThatCannotBeRead() {
    send(shown(1).ascii("a").hex("18d83d").ascii("b"));

    assertThat(captions()).extracting(Caption::text).containsExactly("a\ufffdb");
  }

  @Test
  void codesThatTellNothingArePassedOverWithWhatFollowsThem() {
    send(shown(1).hex("90 4141 91 414141 97 41414141 8d41 8e 1141"));
    send(bytes().hex("1015 4141 1088 4141414141 1081 41414141 1090 0341 4141 93").ascii("ok"));

    assertThat(captions()).extracting(Caption::text).containsExactly("ok");
  }

  @Test
  void aCodeMayGoOnInTheNextBlock() {
    send(bytes().hex("9820 00"), bytes().hex("00 00 20"), bytes().hex("00").ascii("whole"));

    assertThat(captions()).containsExactly(caption("whole", "S1", 2, 3));
  }

  @Test
  void windowsAreShownToggledAndHiddenEachForItself() {
    send(hidden(1).ascii("one").hex("9900 0000 00 2000").ascii("two"));
    send(
        bytes().hex("8b03"),
        bytes().hex("8a01"),
        bytes().hex("8b02"),
        bytes().hex("80").ascii("x"));

    assertThat(captions()).containsExactly(caption("one", "S1", 1, 2), caption("two", "S1", 1, 3));
  }

  @Test
  void servicesArePartedAndMayHaveLongNumbers() {
    send(1, shown(1).ascii("English"));
    send(9, shown(1).ascii("Français"));

    assertThat(captions())
        .containsExactly(caption("English", "S1", 0, 2), caption("Français", "S9", 1, 2));
  }

  @Test
  void wordsWithoutAWindowAreNowhere() {
    send(bytes().ascii("lost"), bytes().hex("83").ascii("lost"), bytes().hex("920000 8cff 8fff"));

    assertThat(captions()).isEmpty();
  }

  @Test
  void ofAPacketWhoseEndIsLostTheBlocksThatCameAreRead() {
    ByteBuilder block = shown(1).ascii("here");
    ByteBuilder packet = bytes().u8(0x3f).u8(0x20 | block.size()).raw(block).zeros(1);
    sendPacket(packet);
    captions.pair(3, 0x01, 0x00, Duration.ofSeconds(seconds));

    assertThat(captions()).extracting(Caption::text).containsExactly("here");
  }

  @Test
  void pairsOfNoPacketArePassedOver() {
    captions.pair(2, 0x41, 0x41, Duration.ZERO);
    send(shown(1).ascii("ok"));
    captions.pair(2, 0x41, 0x41, Duration.ZERO);

    assertThat(captions()).extracting(Caption::text).containsExactly("ok");
  }

  @Test
  void aRowThatGoesOnAndOnKeepsItsWidth() {
    send(shown(1));
    for (int i = 0; i < 10; i++) {
      send(bytes().ascii("0123456789"));
    }

    assertThat(captions())
        .extracting(Caption::text)
        .allSatisfy(text -> assertThat(text).hasSize(64));
  }
}
