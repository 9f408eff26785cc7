package dev.celscope;

import dev.celscope.record.Origin;
import dev.celscope.record.Problem;
import dev.celscope.record.ProblemCode;
import dev.celscope.record.Severity;
import dev.celscope.source.LimitException;
import dev.celscope.source.ReadException;
import dev.celscope.source.TruncatedException;
import java.util.Optional;

/** What stopped a reader, as a problem of the file. */
final class Failures {
  private Failures() {}

  static Problem of(ReadException failure, Severity severity, String path) {
    ProblemCode code = ProblemCode.MALFORMED;
    if (failure instanceof TruncatedException) {
      code = ProblemCode.TRUNCATED;
    } else if (failure instanceof LimitException) {
      code = ProblemCode.LIMIT;
    }
    return new Problem(
        severity,
        code,
        message(failure),
        Optional.of(Origin.of(path).at(Math.max(0, failure.offset()))));
  }

  /**
   * What came out of a reader that did not end by itself. Libraries throw anything on a broken
   * file, {@link StackOverflowError} and {@link OutOfMemoryError} too; the next file is none of
   * their business.
   */
  static Problem of(Throwable failure, String path) {
    if (failure instanceof LimitException limit) {
      return of(limit, Severity.WARNING, path);
    }
    if (failure instanceof ReadException read) {
      return of(read, Severity.ERROR, path);
    }
    ProblemCode code =
        failure instanceof java.io.IOException ? ProblemCode.IO : ProblemCode.MALFORMED;
    return new Problem(Severity.ERROR, code, message(failure), Optional.of(Origin.of(path)));
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof ReadException && message != null) {
      return message;
    }
    String kind = failure.getClass().getSimpleName();
    return message == null || message.isBlank() ? kind : kind + ": " + message;
  }
}
