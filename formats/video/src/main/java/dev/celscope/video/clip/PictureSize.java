package dev.celscope.video.clip;

/**
 * The size of pictures.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(long width, long height) {}
