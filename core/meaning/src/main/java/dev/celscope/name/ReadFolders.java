package dev.celscope.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a path once they are read, from the outermost. The files of a delivery come folder
 * by folder, and a folder says the same for each file in it, so that the last ones read are kept.
 *
 * @param path the folders' part of the path, without its last separator
 * @param drafts one for each folder; not to be changed, see {@link #drafts()}
 * @param around what a name inside them is read with
 */
record ReadFolders(String path, List<Draft> drafts, Surroundings around) {
  private static final int MOST_FOLDERS = 12;

  /** Reads the folders of a path, or finds them read. */
  static ReadFolders of(String path, Surroundings nothing) {
    ReadFolders known = nothing.folders().find(path);
    if (known != null) {
      return known;
    }
    ReadFolders read = read(path, nothing);
    nothing.folders().keep(read);
    return read;
  }

  /** Drafts of the caller's own: weighing them with a name drops claims of theirs and adds some. */
  @Override
  public List<Draft> drafts() {
    if (around.claims().isEmpty()) {
      return List.of(); // folders that say nothing: no claim to weigh, no show before one
    }
    List<Draft> copies = new ArrayList<>(drafts.size() + 1);
    for (Draft draft : drafts) {
      copies.add(draft.copy());
    }
    return copies;
  }

  private static ReadFolders read(String path, Surroundings nothing) {
    List<Draft> drafts = new ArrayList<>();
    Surroundings around = nothing;
    List<String> folders = innermostFirst(path);
    for (int i = folders.size() - 1; i >= 0; i--) {
      Draft draft = folder(folders.get(i), around);
      if (draft != null) {
        drafts.add(draft);
        around = around.inside(draft.claims());
      }
    }
    return new ReadFolders(path, List.copyOf(drafts), around);
  }

  private static List<String> innermostFirst(String path) {
    List<String> folders = new ArrayList<>();
    int to = path.length();
    while (to > 0 && folders.size() < MOST_FOLDERS) {
      int slash = Reading.lastSlash(path, to);
      folders.add(path.substring(slash + 1, Math.min(to, slash + 1 + Reading.LONGEST_NAME)));
      to = slash;
    }
    return folders;
  }

  private static @Nullable Draft folder(String folder, Surroundings around) {
    if (folder.isEmpty() || ".".equals(folder) || "..".equals(folder)) {
      return null;
    }
    var draft = new Draft(FoldedName.of(folder), Medium.NONE, around);
    Grammar.readFolder(draft);
    return draft;
  }
}
