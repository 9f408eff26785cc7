/**
 * The command line: {@code celscope read}, {@code name}, {@code formats} and {@code schema}.
 *
 * <p>Each command is a class that asks the library and prints; nothing here knows a file format.
 * What is printed for programs goes to standard output in UTF-8 whatever the locale; what is said
 * to people on the way, errors and progress, goes to standard error.
 */
@NullMarked
package dev.celscope.cli;

import org.jspecify.annotations.NullMarked;
