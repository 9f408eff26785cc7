package dev.celscope.record;

import java.util.Objects;
import java.util.Optional;

/**
 * One step of the history that a program keeps inside a document ({@code xmpMM:History}, OpenToonz
 * {@code <history>}, MXF identifications).
 *
 * @param action what was done, in the file's own word: {@code created}, {@code saved}, {@code
 *     converted}
 * @param when when it was done
 * @param agent program or person that did it
 * @param instance id of the state that it left
 * @param changed the parts that it changed, as written
 * @param parameters more about the action, as written
 * @param origin where the step stood
 */
public record HistoryEvent(
    String action,
    Optional<Moment> when,
    Optional<String> agent,
    Optional<String> instance,
    Optional<String> changed,
    Optional<String> parameters,
    Origin origin) {
  /** Checks that no component is null. */
  public HistoryEvent {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(agent, "agent");
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(changed, "changed");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(origin, "origin");
  }
}
