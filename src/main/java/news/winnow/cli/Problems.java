package news.winnow.cli;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.zip.ZipException;

/** Says on one line what an exception means to a user. */
final class Problems {
  private static final int LONGEST = 300;

  private Problems() {}

  /** Returns what happened, in a few words; where it happened is for the caller to say. */
  static String describe(Throwable problem) {
    if (problem instanceof NoSuchFileException missing) {
      return missing.getReason() == null ? "no such file" : oneLine(missing.getReason());
    } else if (problem instanceof AccessDeniedException) {
      return "may not be read or written";
    } else if (problem instanceof NotDirectoryException) {
      return "not a folder";
    } else if (problem instanceof FileSystemException file && file.getReason() != null) {
      return oneLine(file.getReason());
    } else if (problem instanceof EOFException) {
      return "ends too early";
    } else if (problem instanceof ZipException) {
      return "damaged gzip data: " + oneLine(message(problem));
    } else if (problem instanceof StackOverflowError || problem instanceof OutOfMemoryError) {
      return "too large for the memory at hand";
    } else if (problem instanceof RuntimeException) {
      return "internal error, please report it: " + oneLine(problem.toString());
    }
    return oneLine(message(problem));
  }

  /** Returns whether a write failed because the reader has gone. */
  static boolean isClosedPipe(Throwable problem) {
    String message = message(problem);
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }

  /** Returns the text on one line, cut when it is very long. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
      char c = text.charAt(i);
      line.append(Character.isISOControl(c) ? ' ' : c);
    }
    return line.length() < LONGEST ? line.toString() : line + "...";
  }

  /** Returns the message, or what kind of exception it is where there is none. */
  static String message(Throwable problem) {
    return Optional.ofNullable(problem.getMessage()).orElse(problem.getClass().getSimpleName());
  }
}
