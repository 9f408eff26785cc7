package dev.celscope.image.xmp;

import dev.celscope.record.Cue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a node stands in its packet. */
final class Place {
  private final Property property;

  /** Of an item, from 1; 0 for what is none. */
  private final int number;

  /** The place of the structure or array that it is in; null for a property of the packet. */
  private final @Nullable Place around;

  private final String packet;
  private @Nullable String path;

  /** When the marker that this is in is set. */
  private @Nullable Cue cue;

  private Place(Property property, int number, @Nullable Place around, String packet) {
    this.property = property;
    this.number = number;
    this.around = around;
    this.packet = packet;
    this.cue = around == null ? null : around.cue;
  }

  /**
   * The place of a property.
   *
   * @param packet structure path of the packet
   */
  static Place top(Property property, String packet) {
    return new Place(property, 0, null, packet);
  }

  Place field(XmpNode node) {
    return new Place(property.field(node.name()), 0, this, packet);
  }

  /** The place of an item, whose numbers begin with 1. */
  Place item(int place) {
    return new Place(property, place, this, packet);
  }

  /** What it is, or is an item of. */
  Property property() {
    return property;
  }

  /** When it is set, for what stands in a marker. */
  Optional<Cue> cue() {
    return Optional.ofNullable(cue);
  }

  /** Says when what stands in here is set. */
  void cue(Cue when) {
    cue = when;
  }

  /** Structure path; put together once for all that stands within. */
  String path() {
    if (path == null) {
      String before = around == null ? packet : around.path();
      path = number > 0 ? before + "[" + number + "]" : before + "/" + property.step();
    }
    return path;
  }
}
