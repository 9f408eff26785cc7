/**
 * XMP (ISO 16684-1): packets inside pictures, films and documents, and sidecar files.
 *
 * <p>{@code XmpParser} turns RDF/XML into a tree of {@code XmpNode}s; {@link
 * dev.celscope.image.xmp.XmpInterpreter} says what they mean by {@code fields.tsv}, under the group
 * names of {@code namespaces.tsv}. The parser is no DOM: a document with 100,000 ancestors costs
 * what its length costs.
 */
@NullMarked
package dev.celscope.image.xmp;

import org.jspecify.annotations.NullMarked;
