package dev.celscope.image.icc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.celscope.format.FormatReader;
import dev.celscope.image.Pictures;
import dev.celscope.image.Reads;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.FileRecord;
import dev.celscope.record.TextFragment;
import dev.celscope.record.TimestampRole;
import dev.celscope.testing.ReaderContract;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IccProfileTest extends ReaderContract {
  private static final String MEDIA_TYPE = "application/vnd.iccprofile";

  @Override
  protected FormatReader reader() {
    return new IccProfile();
  }

  @Override
  protected List<Sample> samples() {
    return List.of(Sample.of("display.icc", MEDIA_TYPE, Pictures.icc()));
  }

  @Test
  void dateCreatorAndDescriptionAreRead() {
    FileRecord record = Reads.as(MEDIA_TYPE, Pictures.icc());
    assertThat(record.timestamps(TimestampRole.PROFILE_CREATED))
        .extracting(time -> time.moment().iso())
        .containsExactly("2019-01-25T10:15:30Z");
    assertThat(record.attributed(AttributionRole.SOFTWARE)).containsExactly("lcms");
    assertThat(record.texts()).extracting(TextFragment::text).containsExactly("sRGB test");
  }

  @Test
  void aDateOfZerosIsAbsent() {
    byte[] profile = Pictures.icc();
    Arrays.fill(profile, 24, 36, (byte) 0);
    assertThat(Reads.as(MEDIA_TYPE, profile).timestamps()).isEmpty();
  }
}
