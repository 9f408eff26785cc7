import dev.celscope.format.FormatReader;
import dev.celscope.video.asf.AsfReader;
import dev.celscope.video.audio.AiffReader;
import dev.celscope.video.audio.FlacReader;
import dev.celscope.video.audio.Mp3Reader;
import dev.celscope.video.caf.CafReader;
import dev.celscope.video.flash.FlvReader;
import dev.celscope.video.flash.SwfReader;
import dev.celscope.video.ivf.IvfReader;
import dev.celscope.video.matroska.MatroskaReader;
import dev.celscope.video.mp4.Mp4Reader;
import dev.celscope.video.mpeg.EsReader;
import dev.celscope.video.mpeg.PsReader;
import dev.celscope.video.mpeg.TsReader;
import dev.celscope.video.mxf.MxfReader;
import dev.celscope.video.nut.NutReader;
import dev.celscope.video.ogg.OggReader;
import dev.celscope.video.real.RealMediaReader;
import dev.celscope.video.riff.AviReader;
import dev.celscope.video.riff.WavReader;
import dev.celscope.video.riff.Wave64Reader;
import dev.celscope.video.wavpack.WavPackReader;
import dev.celscope.video.yuv4mpeg.Y4mReader;

/** Reads moving pictures and their sound: dates, tracks, texts, timecode, size, duration. */
module dev.celscope.video {
  requires java.xml;
  requires org.tukaani.xz;
  requires transitive dev.celscope;

  provides FormatReader with
      AiffReader,
      AsfReader,
      AviReader,
      CafReader,
      EsReader,
      FlacReader,
      FlvReader,
      IvfReader,
      MatroskaReader,
      Mp3Reader,
      Mp4Reader,
      MxfReader,
      NutReader,
      OggReader,
      PsReader,
      RealMediaReader,
      SwfReader,
      TsReader,
      WavPackReader,
      WavReader,
      Wave64Reader,
      Y4mReader;
}
