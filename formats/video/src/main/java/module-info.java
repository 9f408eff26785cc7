import dev.celscope.format.FormatReader;
import dev.celscope.video.mp4.Mp4Reader;

/** Reads moving pictures and their sound: dates, tracks, texts, timecode, size, duration. */
module dev.celscope.video {
  requires java.xml;
  requires transitive dev.celscope;

  provides FormatReader with
      Mp4Reader;
}
