/**
 * ASF, as WMV and WMA (Microsoft, Advanced Systems Format 1.2): objects known by GUIDs. All there
 * is to know stands in the header object and in the extension inside it.
 */
@NullMarked
package dev.celscope.video.asf;

import org.jspecify.annotations.NullMarked;
