package dev.celscope.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormsTest {
  @SuppressWarnings("unused") // Only its component types are looked at.
  private record Strange(StringBuilder text, Set<String> set, Map<String, String> map) {}

  @Test
  void aTypeWithNoFormIsNamed() {
    for (RecordComponent component : Strange.class.getRecordComponents()) {
      assertThatThrownBy(() -> Forms.of(component.getGenericType()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("No JSON form for " + component.getGenericType().getTypeName());
    }
  }
}
