/** ICC colour profiles (ICC.1:2022): when they were made, by what, and what they are called. */
@NullMarked
package dev.celscope.image.icc;

import org.jspecify.annotations.NullMarked;
