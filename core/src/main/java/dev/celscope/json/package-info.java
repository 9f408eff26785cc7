/**
 * Records as JSON, and back: the form {@code celscope/1}.
 *
 * <p>{@link dev.celscope.json.RecordJson} writes and reads one record, {@link
 * dev.celscope.json.JsonLinesWriter} and {@link dev.celscope.json.JsonLinesReader} many, one a
 * line. {@link dev.celscope.json.RecordSchema} is the JSON Schema of it.
 *
 * <p>The form follows the records by itself. A record is an object with a member for each
 * component, in the order of the components; what is absent, an empty list and {@code false} are
 * left out; an enum constant is its name in kebab-case; one of several records is told by {@code
 * kind}. For each Java type one {@code Form} writes, reads and describes it, so a component that is
 * added to a record is in JSON and in the schema at once, and can be read back.
 *
 * <p>What is written depends on nothing but the record: not on locale, zone, charset, thread or
 * Java version.
 */
@NullMarked
package dev.celscope.json;

import org.jspecify.annotations.NullMarked;
