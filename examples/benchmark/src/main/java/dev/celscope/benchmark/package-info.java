/**
 * How fast celscope is, beside other readers on the same files in the same run (JMH).
 *
 * <p>Each class named {@code …Benchmark} is one comparison; each of its methods is one contestant,
 * named after it, and {@code celscope} is one of them. A method counts what it has done in a {@link
 * dev.celscope.benchmark.Done}. {@link dev.celscope.benchmark.Main} runs all comparisons and prints
 * what each contestant does in a second and how celscope stands to it. To add a comparison, add a
 * class.
 */
package dev.celscope.benchmark;
