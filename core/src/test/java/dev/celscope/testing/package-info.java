/** What the tests of every module share: the contract of a reader, and channels that misbehave. */
@NullMarked
package dev.celscope.testing;

import org.jspecify.annotations.NullMarked;
