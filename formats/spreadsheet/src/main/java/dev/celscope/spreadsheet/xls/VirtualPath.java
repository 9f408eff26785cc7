package dev.celscope.spreadsheet.xls;

/** Paths with control characters for drives and folders: MS-XLS 2.5.277 {@code VirtualPath}. */
final class VirtualPath {
  private VirtualPath() {}

  static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    for (int i = 1; i < path.length(); i++) {
      char c = path.charAt(i);
      switch (c) {
        case 1 -> {
          i++;
          if (i < path.length()) {
            char drive = path.charAt(i);
            plain.append(drive == '@' ? "\\\\" : drive + ":\\");
          }
        }
        case 2 -> plain.append('\\');
        case 3 -> plain.append('\\');
        case 4 -> plain.append("..\\");
        case 5 -> i++; // length of a long volume name
        case 6, 7, 8 -> {
          // relative to the startup, alternate startup and library folders
        }
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
