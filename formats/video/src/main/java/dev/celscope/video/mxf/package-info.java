/**
 * MXF (SMPTE ST 377-1): partitions of keys, lengths and values.
 *
 * <p>{@link dev.celscope.video.mxf.Klvs} walks, {@link dev.celscope.video.mxf.Partition} and {@link
 * dev.celscope.video.mxf.MetadataSet} know the structures, {@link
 * dev.celscope.video.mxf.HeaderMetadata} what they mean. Items of sets are known by their labels,
 * to which the primer leads from local tags; {@code items.tsv} says which of them tell something.
 * The header's metadata are read and the footer's, which correct it; essence is passed over.
 */
@NullMarked
package dev.celscope.video.mxf;

import org.jspecify.annotations.NullMarked;
