package dev.celscope;

import dev.celscope.record.NameParse;
import java.util.Optional;

/**
 * Where a file lies: at which path, how deep inside other files, and how many files the outermost
 * one has given so far.
 */
final class Nesting {
  private final Optional<String> path;
  private final String name;
  private final Optional<NameParse> parse;
  private final int depth;
  private final int[] children;

  private Nesting(
      Optional<String> path, String name, Optional<NameParse> parse, int depth, int[] children) {
    this.path = path;
    this.name = name;
    this.parse = parse;
    this.depth = depth;
    this.children = children;
  }

  static Nesting outermost(Optional<String> path, String name) {
    return outermost(path, name, Optional.empty());
  }

  static Nesting outermost(Optional<String> path, String name, Optional<NameParse> parse) {
    return new Nesting(path, name, parse, 0, new int[1]);
  }

  Optional<String> path() {
    return path;
  }

  String name() {
    return name;
  }

  /** What its name means, where that is known from the folder it lies in. */
  Optional<NameParse> parse() {
    return parse;
  }

  /** Zero for a file that lies in no other. */
  int depth() {
    return depth;
  }

  int children() {
    return children[0];
  }

  /** The place of a file inside this one, which is counted. */
  Nesting child(String place, String childName) {
    children[0]++;
    return new Nesting(
        Optional.of(path.orElse(name) + "!" + place),
        childName,
        Optional.empty(),
        depth + 1,
        children);
  }
}
