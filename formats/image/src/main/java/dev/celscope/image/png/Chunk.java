package dev.celscope.image.png;

import dev.celscope.source.ByteSource;

/**
 * A chunk of a PNG.
 *
 * @param type four-character code
 * @param data its content, as far as it is there
 * @param whole whether all of it is there
 */
record Chunk(String type, ByteSource data, boolean whole) {}
