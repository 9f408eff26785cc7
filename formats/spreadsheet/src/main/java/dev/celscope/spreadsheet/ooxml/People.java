package dev.celscope.spreadsheet.ooxml;

import dev.celscope.record.AttributionRole;
import dev.celscope.record.Origin;
import dev.celscope.spreadsheet.xml.XmlCursor;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code xl/persons/person.xml}: who takes part in threads, MS-XLSX 2.6.203 {@code CT_Person}. */
final class People {
  private final Map<String, Person> byId = new HashMap<>();

  /** A person: the name that is shown and the account behind it. */
  record Person(String name, String account) {}

  void read(OoxmlPackage from, String part) throws IOException {
    try (XmlCursor xml = from.xml(part)) {
      while (xml.next()) {
        if (xml.isStart() && xml.is("person")) {
          person(from, part, xml);
        }
      }
    }
  }

  private void person(OoxmlPackage from, String part, XmlCursor xml) throws IOException {
    String path = part + "/person[" + byId.size() + "]";
    from.meter().checkEntries(byId.size(), 0);
    Person person = new Person(xml.attribute("displayName", ""), xml.attribute("userId", ""));
    byId.put(xml.attribute("id", ""), person);
    from.findings()
        .attribution(AttributionRole.CONTRIBUTOR, person.name(), Origin.of(path, "displayName"));
    from.findings()
        .attribution(AttributionRole.ACCOUNT, person.account(), Origin.of(path, "userId"));
    String provider = xml.attribute("providerId", "None");
    if (!provider.equals("None")) {
      from.findings().attribution(AttributionRole.HOST, provider, Origin.of(path, "providerId"));
    }
  }

  Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
