/**
 * Adobe Photoshop documents (PSD, PSB) and the blocks of them that other formats carry (Adobe
 * Photoshop File Formats Specification, November 2019).
 *
 * <p>{@code ImageResources} reads the resources that JPEG and TIFF have too; {@code LayerSection}
 * the layers, which TIFF has as well; {@code Descriptor} the structure in which Photoshop keeps
 * most of what is newer than version 6.
 */
@NullMarked
package dev.celscope.image.photoshop;

import org.jspecify.annotations.NullMarked;
