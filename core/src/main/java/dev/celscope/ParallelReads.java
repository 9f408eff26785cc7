package dev.celscope;

import dev.celscope.record.FileRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads entries on several threads and hands the records out in the order of the entries. At most
 * {@link #AHEAD} entries a thread are read before their record is asked for: that bounds memory.
 */
final class ParallelReads extends Spliterators.AbstractSpliterator<FileRecord> {
  private static final int AHEAD = 8;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final Iterator<TreeFiles.Entry> entries;
  private final Function<TreeFiles.Entry, FileRecord> read;
  private final int ahead;
  private final ExecutorService executor;
  private final Deque<Future<FileRecord>> pending = new ArrayDeque<>();

  private ParallelReads(
      Iterator<TreeFiles.Entry> entries, Function<TreeFiles.Entry, FileRecord> read, int threads) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    this.entries = entries;
    this.read = read;
    this.ahead = threads * AHEAD;
    this.executor = Executors.newFixedThreadPool(threads, ParallelReads::daemon);
  }

  static Stream<FileRecord> of(
      Iterator<TreeFiles.Entry> entries, Function<TreeFiles.Entry, FileRecord> read, int threads) {
    ParallelReads reads = new ParallelReads(entries, read, threads);
    return StreamSupport.stream(reads, false).onClose(reads::stop);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "celscope-" + THREADS.incrementAndGet());
    thread.setDaemon(true); // a walk that nobody closed must not keep the program alive
    return thread;
  }

  @Override
  public boolean tryAdvance(Consumer<? super FileRecord> action) {
    while (pending.size() < ahead && entries.hasNext()) {
      TreeFiles.Entry entry = entries.next();
      pending.add(executor.submit(() -> read.apply(entry)));
    }
    Future<FileRecord> first = pending.poll();
    if (first == null) {
      executor.shutdown();
      return false;
    }
    action.accept(result(first));
    return true;
  }

  private FileRecord result(Future<FileRecord> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file was read", e);
    } catch (ExecutionException e) {
      stop();
      throw new IllegalStateException("A reading failed as none may", e.getCause());
    }
  }

  private void stop() {
    pending.forEach(future -> future.cancel(true));
    pending.clear();
    executor.shutdownNow();
  }
}
