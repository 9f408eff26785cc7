package dev.celscope.record;

import java.util.Objects;

/**
 * A layer, group or cel of a picture or an animation project.
 *
 * <p>A tree of layers is written as a flat list, the group before what is in it; the path tells the
 * tree.
 *
 * @param name as written; may be empty
 * @param path names of the groups around it and its own, joined by {@code /}
 * @param kind what it is, in kebab-case: {@code pixel}, {@code group}, {@code text}, {@code
 *     adjustment}, {@code smart-object}, {@code vector}, {@code paper}, {@code camera} …
 * @param visible whether it is shown
 */
public record Layer(String name, String path, String kind, boolean visible) {
  /** Checks that no component is null. */
  public Layer {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
  }
}
