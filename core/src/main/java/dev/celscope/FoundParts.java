package dev.celscope;

import dev.celscope.record.Attribution;
import dev.celscope.record.Clue;
import dev.celscope.record.Discrepancy;
import dev.celscope.record.FileRecord;
import dev.celscope.record.HistoryEvent;
import dev.celscope.record.Media;
import dev.celscope.record.Problem;
import dev.celscope.record.TextFragment;
import dev.celscope.record.Timestamp;
import java.util.List;
import java.util.Optional;

/** What a reader found in one file, before anything is concluded from it. */
record FoundParts(
    Optional<Media> media,
    List<Timestamp> timestamps,
    List<Attribution> attributions,
    List<TextFragment> texts,
    List<HistoryEvent> history,
    List<Clue> clues,
    List<Discrepancy> discrepancies,
    List<FileRecord> children,
    List<Problem> problems) {}
