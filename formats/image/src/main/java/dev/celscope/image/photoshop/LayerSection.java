package dev.celscope.image.photoshop;

import dev.celscope.format.Findings;
import dev.celscope.image.photoshop.LayerWalker.Block;
import dev.celscope.record.Layer;
import dev.celscope.source.Cursor;
import dev.celscope.source.ReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says what the section of layers and masks tells. */
final class LayerSection {
  private final Findings findings;
  private final String path;
  private final List<LayerRecord> records = new ArrayList<>();
  private final List<Layer> layers = new ArrayList<>();

  LayerSection(Findings findings, String path) {
    this.findings = findings;
    this.path = path;
  }

  /** The layers that were found. */
  List<Layer> layers() {
    return layers;
  }

  /** Reads the section of a document, from after its length. */
  void document(LayerCursor section) throws IOException {
    Cursor cursor = section.cursor();
    if (!cursor.request(section.large() ? 8 : 4)) {
      return;
    }
    try {
      LayerCursor info = section.slice(section.length());
      if (info.cursor().request(2)) {
        records(info);
      }
      if (cursor.request(4)) {
        cursor.skip(section.u32()); // global layer mask
      }
      blocks(section);
    } catch (ReadException e) {
      findings.problem(e, path);
    }
    tree(section);
  }

  /** Reads the blocks that stand after the layers, or alone in a TIFF. */
  void tiff(LayerCursor section) throws IOException {
    blocks(section);
    tree(section);
  }

  private void records(LayerCursor info) throws IOException {
    try {
      LayerWalker.records(info, records);
    } catch (ReadException e) {
      findings.problem(e, path);
    }
  }

  private void tree(LayerCursor section) throws IOException {
    layers.addAll(new LayerTree(findings, path, section).say(records));
  }

  private void blocks(LayerCursor section) throws IOException {
    for (Block block : LayerWalker.blocks(section, 4)) {
      try {
        block(block, section);
      } catch (ReadException e) {
        findings.problem(e, path + "/" + block.key());
      }
    }
  }

  private void block(Block block, LayerCursor section) throws IOException {
    switch (block.key()) {
      // Layers of 16 and 32 bits stand here instead, and those of a TIFF.
      case "Lr16", "Lr32", "Layr" -> {
        if (records.isEmpty() && block.data().size() > 2) {
          records(section.of(block.data()));
        }
      }
      case "lnkD", "lnk2", "lnk3", "lnkE" ->
          LinkedFiles.say(section.of(block.data()), path + "/" + block.key(), findings);
      case "Anno" -> Annotations.say(section.of(block.data()), path + "/Anno", findings);
      default -> {
        // pixels, patterns, effects
      }
    }
  }
}
