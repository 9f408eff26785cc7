package dev.celscope.spreadsheet.ooxml;

/**
 * A relationship of a part (ECMA-376 part 2, section 9.3).
 *
 * @param id its id within the part
 * @param type last segment of its type: {@code worksheet}, {@code comments}; the same in
 *     transitional and strict documents
 * @param target name of a part without the leading slash, or where it is external the target as
 *     written; one that begins with {@code #} is a place in the workbook itself
 * @param external whether the target is no part of the package
 */
record Relationship(String id, String type, String target, boolean external) {}
