package dev.celscope.image.field;

import dev.celscope.table.TableFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a format that say something of dates, people or texts, by their key. Each table is
 * a data file of three columns, key, name and meaning, parted by tabs; {@code #} starts a comment.
 */
public final class FieldTable {
  private final Map<String, Field> fields;

  private FieldTable(Map<String, Field> fields) {
    this.fields = fields;
  }

  /**
   * Loads a table.
   *
   * @param beside class beside which it lies
   * @param resource its file name
   * @return the table
   * @throws IllegalStateException if there is none, or a line of it is none
   */
  public static FieldTable load(Class<?> beside, String resource) {
    Map<String, Field> fields = new HashMap<>();
    for (String[] row : rows(beside, resource, 3)) {
      Field before = fields.put(row[0], new Field(row[1], Meaning.parse(row[2])));
      if (before != null) {
        throw new IllegalStateException(resource + " has two rows of " + row[0]);
      }
    }
    return new FieldTable(Map.copyOf(fields));
  }

  /**
   * Loads the rows of a data file.
   *
   * @param beside class beside which it lies
   * @param resource its file name
   * @param columns how many each row has
   * @return the rows in order, comments left out
   * @throws IllegalStateException if there is no such file, or a row has another number of columns
   */
  public static Iterable<String[]> rows(Class<?> beside, String resource, int columns) {
    return TableFile.rows(resource, beside.getResourceAsStream(resource), columns);
  }

  /**
   * The field of a key.
   *
   * @param key as in the first column
   * @return empty where the table does not know it
   */
  public Optional<Field> find(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /**
   * This table by prefix, where keys are written {@code prefix:name}.
   *
   * @return for each prefix, its fields by name
   */
  public Map<String, Map<String, Field>> byPrefix() {
    Map<String, Map<String, Field>> prefixed = new HashMap<>();
    fields.forEach(
        (key, field) -> {
          int colon = key.indexOf(':');
          prefixed
              .computeIfAbsent(key.substring(0, colon), prefix -> new HashMap<>())
              .put(key.substring(colon + 1), field);
        });
    return Map.copyOf(prefixed);
  }

  /**
   * This table by number.
   *
   * @return its fields by keys written {@code 0x9003} or {@code 36867}
   */
  public Map<Integer, Field> byNumber() {
    Map<Integer, Field> numbered = new HashMap<>();
    fields.forEach((key, field) -> numbered.put(Integer.decode(key), field));
    return Map.copyOf(numbered);
  }
}
