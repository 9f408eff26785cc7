package dev.celscope.video.caption;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of bytes of one field of the picture (ANSI/CTA-608-E, 5). The words of two services
 * come in turns; each byte has a parity bit in front. What a field holds in memory is two screens
 * of text for each, however long it goes on.
 */
public final class CaptionField {
  private static final int PARITY = 0x7f;
  private static final int SECOND_CHANNEL = 0x08;
  private static final int FIRST_CONTROL = 0x10;
  private static final int FIRST_PREAMBLE = 0x40;

  private final List<Caption> captions = new ArrayList<>();
  private final List<CaptionService> services;
  private int channel;
  private int lastControl;
  private boolean otherData;

  /**
   * A field of which nothing was read yet.
   *
   * @param number 1 or 2
   */
  public CaptionField(int number) {
    services =
        List.of(
            new CaptionService(2 * number - 1, captions), new CaptionService(2 * number, captions));
  }

  /**
   * Takes a pair.
   *
   * @param first first byte, parity bit included or not
   * @param second second byte
   * @param at when it comes
   */
  public void pair(int first, int second, Duration at) {
    int one = first & PARITY;
    int two = second & PARITY;
    if (one >= FIRST_CONTROL && one < ' ') {
      control(one, two, at);
    } else if (one > 0 && one < FIRST_CONTROL) {
      otherData = true; // extended data services: what the programme is called, not what is said
      lastControl = 0;
    } else if (one >= ' ' && !otherData) {
      lastControl = 0;
      services.get(channel).write(CaptionCharacters.single(one), at);
      services.get(channel).write(CaptionCharacters.single(two), at);
    }
  }

  /** Control codes are sent twice, for a pair that is lost on the way. */
  private void control(int first, int second, Duration at) {
    otherData = false;
    int code = first << 8 | second;
    if (code == lastControl) {
      lastControl = 0;
      return;
    }
    lastControl = code;
    channel = (first & SECOND_CHANNEL) != 0 ? 1 : 0;
    CaptionService service = services.get(channel);
    int group = first & ~SECOND_CHANNEL;
    if (second >= FIRST_PREAMBLE) {
      service.preamble(group, second);
    } else if (group == 0x11 && second < 0x30) {
      service.space(); // colour and slant
    } else if (group == 0x11) {
      service.write(CaptionCharacters.pair(group, second), at);
    } else if (group == 0x12 || group == 0x13) {
      service.writeExtended(CaptionCharacters.pair(group, second), at);
    } else if (group == 0x14 || group == 0x15) {
      service.control(second, at);
    } else if (group == 0x17) {
      service.space(); // tabulators
    }
  }

  /**
   * Takes what still stands on the screen for gone.
   *
   * @param at when the programme ends
   */
  public void end(Duration at) {
    services.forEach(service -> service.end(at));
  }

  /**
   * The captions that were wiped away since this was asked last.
   *
   * @return in the order in which they went
   */
  public List<Caption> taken() {
    List<Caption> taken = List.copyOf(captions);
    captions.clear();
    return taken;
  }
}
