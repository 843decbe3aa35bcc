package news.winnow.cli;

/** Ends a command with a message for its user. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The command was asked for something that cannot be. */
  static CommandException wrongUse(String message) {
    return new CommandException(message, Main.WRONG_USE);
  }

  /** The input could not be read. */
  static CommandException inputFailed(String message) {
    return new CommandException(message, Main.INPUT_FAILED);
  }

  int exitCode() {
    return exitCode;
  }
}
