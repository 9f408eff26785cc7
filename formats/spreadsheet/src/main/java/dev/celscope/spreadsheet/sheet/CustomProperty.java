package dev.celscope.spreadsheet.sheet;

import dev.celscope.format.Findings;
import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.record.TextKind;
import dev.celscope.record.TimestampRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property that a person or a program added to a document. WPS Office writes its build and the
 * language of its interface into {@code KSOProductBuildVer}, sensitivity labels keep their dates in
 * {@code MSIP_Label_…_SetDate}, mail programs the address of who sent the file.
 */
public final class CustomProperty {
  private static final Pattern KSO_BUILD = Pattern.compile("(\\d{3,5})-([\\d.]+)");

  /**
   * Many programs write dates as texts; a text that is wholly a time of ISO 8601 is nothing else.
   */
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:?\\d\\d)?");

  private CustomProperty() {}

  /**
   * Says a property.
   *
   * @param findings takes it
   * @param name as written
   * @param value as written
   * @param isDate whether its type is a date
   * @param origin where it stood
   */
  public static void say(
      Findings findings, String name, String value, boolean isDate, Origin origin) {
    if (name.endsWith("_SetDate") && !isDate) {
      findings.dateText(TimestampRole.METADATA_MODIFIED, value, origin);
    } else if (isDate || ISO_TIME.matcher(value.strip()).matches()) {
      findings.dateText(TimestampRole.CONTENT, value, origin);
    }
    switch (name) {
      case "KSOProductBuildVer" -> kso(findings, value, origin);
      case "ICV", "KSODocGuid", "_PID_GUID" ->
          findings.attribution(AttributionRole.DOCUMENT_ID, value, origin);
      case "_AuthorEmail" -> findings.attribution(AttributionRole.ACCOUNT, value, origin);
      case "_AuthorEmailDisplayName" ->
          findings.attribution(AttributionRole.CONTRIBUTOR, value, origin);
      default -> {}
    }
    if (!isDate) {
      findings.text(TextKind.OTHER, value, origin);
    }
  }

  private static void kso(Findings findings, String value, Origin origin) {
    findings.attribution(AttributionRole.SOFTWARE, value, origin);
    Matcher build = KSO_BUILD.matcher(value.strip());
    if (build.matches()) {
      InterfaceWords.language(Integer.parseInt(build.group(1)))
          .ifPresent(
              language ->
                  findings.attribution(AttributionRole.INTERFACE_LANGUAGE, language, origin));
    }
  }
}
