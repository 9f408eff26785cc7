/**
 * The grammar of production file names, in English, Chinese, Japanese and Korean.
 *
 * <p>Start at {@link dev.celscope.name.NameParser}; {@link dev.celscope.name.Sequences} groups the
 * names of a folder into frame sequences. Inside, a name goes this way:
 *
 * <ol>
 *   <li>{@code FoldedName}: NFKC and lower case, with the place of each character in the original;
 *   <li>{@code Lexer}: words of the vocabulary, numbers, letters, separators;
 *   <li>{@code Grammar}: rules in order, each of which claims what it is sure of, technical things
 *       first;
 *   <li>{@code Evidence}: claims that need company and have none are given up, so that a name that
 *       means nothing claims nothing;
 *   <li>{@code NameParse}: tokens for all claims, {@code text} for all the rest.
 * </ol>
 *
 * <p>Words are data: {@code vocabulary.tsv} and {@code extensions.tsv} beside this package.
 */
@NullMarked
package dev.celscope.name;

import org.jspecify.annotations.NullMarked;
