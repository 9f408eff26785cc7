package dev.celscope;

import dev.celscope.record.Attribution;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TextKind;
import dev.celscope.text.CharsetVote;
import dev.celscope.text.DecodedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts and attributions of one file, some still as bytes of a charset that nothing declares.
 * Those keep their place in the order until {@link #decode()} has all of them vote together.
 */
final class Undeclared {
  /** The place of bytes that wait: an index among the texts, or among the attributions. */
  private record Place(boolean isText, int index) {}

  private final List<TextFragment> texts = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<byte[]> waiting = new ArrayList<>();

  List<TextFragment> texts() {
    return texts;
  }

  List<Attribution> attributions() {
    return attributions;
  }

  void add(TextFragment fragment) {
    texts.add(fragment);
  }

  void add(Attribution attribution) {
    attributions.add(attribution);
  }

  void text(TextKind kind, byte[] bytes, Origin origin) {
    byte[] kept = untilZero(bytes);
    if (!isBlank(kept)) {
      waiting.add(kept);
      places.add(new Place(true, texts.size()));
      texts.add(TextFragment.of(kind, "?", origin));
    }
  }

  void attribution(AttributionRole role, byte[] bytes, Origin origin) {
    byte[] kept = untilZero(bytes);
    if (!isBlank(kept)) {
      waiting.add(kept);
      places.add(new Place(false, attributions.size()));
      attributions.add(Attribution.of(role, "?", origin));
    }
  }

  void decode() {
    List<DecodedText> decoded = CharsetVote.decode(waiting);
    for (int i = 0; i < waiting.size(); i++) {
      Place place = places.get(i);
      if (place.isText()) {
        texts.set(place.index(), filled(texts.get(place.index()), decoded.get(i)));
      } else {
        attributions.set(place.index(), filled(attributions.get(place.index()), decoded.get(i)));
      }
    }
    waiting.clear();
    places.clear();
  }

  private static TextFragment filled(TextFragment place, DecodedText decoded) {
    TextFragment fragment = TextFragment.of(place.kind(), decoded.text(), place.origin());
    return decoded.repair().map(fragment::withRepair).orElse(fragment);
  }

  private static Attribution filled(Attribution place, DecodedText decoded) {
    return new Attribution(place.role(), decoded.text().strip(), place.origin(), decoded.repair());
  }

  private static byte[] untilZero(byte[] bytes) {
    int end = 0;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return Arrays.copyOf(bytes, end);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }
}
