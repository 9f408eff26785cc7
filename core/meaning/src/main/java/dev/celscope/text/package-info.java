/**
 * What bytes and texts mean: the charset that nothing declared, text that was decoded wrongly
 * before, scripts and languages, and notes that stand beside their translation.
 *
 * <p>{@link dev.celscope.text.CharsetVote} decodes all undeclared strings of one file together;
 * {@link dev.celscope.text.Mojibake} undoes a wrong decoding. {@link dev.celscope.text.Languages}
 * tells the script and language of each text, {@link dev.celscope.text.BilingualPairs} finds the
 * pairs. All of them rather say nothing than guess, and what they change keeps its bytes.
 *
 * <p>{@link dev.celscope.text.LocaleClues} tells what is usual in one country. KPS 9566, the set of
 * the DPRK, is not among the charsets: Java has no table of it, and none stands in a library that
 * this one could use.
 *
 * <p>This package uses the records and the JDK alone. Its tables are loaded when the first text
 * beyond ASCII asks for them.
 */
@NullMarked
package dev.celscope.text;

import org.jspecify.annotations.NullMarked;
