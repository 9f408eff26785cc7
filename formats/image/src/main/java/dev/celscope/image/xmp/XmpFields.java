package dev.celscope.image.xmp;

import dev.celscope.image.field.Field;
import java.util.Optional;

/** What properties of XMP mean, for those who keep them in another form than a packet. */
public final class XmpFields {
  private XmpFields() {}

  /**
   * The meaning of a property.
   *
   * @param prefix usual prefix of its namespace: {@code dc}, {@code xmpMM}, {@code stEvt}
   * @param name its local name
   * @return its field; empty where it tells nothing of dates, people or texts
   */
  public static Optional<Field> find(String prefix, String name) {
    return Property.known(prefix, name);
  }
}
