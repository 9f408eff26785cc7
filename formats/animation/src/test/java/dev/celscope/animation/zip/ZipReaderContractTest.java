package dev.celscope.animation.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.celscope.format.FormatReader;
import dev.celscope.testing.ReaderContract;
import java.time.Instant;
import java.util.List;

class ZipReaderContractTest extends ReaderContract {

  @Override
  protected FormatReader reader() {
    return new ZipReader();
  }

  @Override
  protected List<Sample> samples() {
    byte[] inner = new Archive("GBK").entry("律表.txt", "12".getBytes(UTF_8)).bytes();
    byte[] bytes =
        new Archive("GBK")
            .entry("原画/", new byte[0])
            .entry(
                "原画/卡012_修改.txt",
                "头再大一点".getBytes(UTF_8),
                Archive.unixTime(Instant.parse("2023-12-04T09:30:02Z")))
            .entry("原画/律表.zip", inner)
            .comment("第05集 返修")
            .bytes();
    return List.of(Sample.of("LMN_E05.zip", "application/zip", bytes));
  }
}
