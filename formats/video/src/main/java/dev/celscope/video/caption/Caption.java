package dev.celscope.video.caption;

import java.time.Duration;

/**
 * Words that stood on the screen together.
 *
 * @param text rows parted by line feeds, without the blanks around them; not blank
 * @param service which caption or text service they are of: {@code CC1} to {@code CC4}, {@code T1}
 *     to {@code T4}; in digital captions {@code S1} to {@code S63}
 * @param start when they came up
 * @param end when they were wiped away, or pushed up
 */
public record Caption(String text, String service, Duration start, Duration end) {}
