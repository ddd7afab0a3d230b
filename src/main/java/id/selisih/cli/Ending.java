package id.selisih.cli;

/** Ends a command with a message and a status; mapped to both in one place. */
final class Ending extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Ending(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
