/**
 * Tables as text: values between commas, tabs or semicolons, in any charset that spreadsheet
 * programs of the field have written.
 */
@NullMarked
package dev.celscope.spreadsheet.text;

import org.jspecify.annotations.NullMarked;
