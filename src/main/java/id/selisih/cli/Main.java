package id.selisih.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the program begins and ends. */
public final class Main {
  /** Set by the launcher: the width of the terminal, 0 where there is none. */
  private static final String COLUMNS = "selisih.columns";

  /** Set by the launcher: whether standard error goes to a terminal. */
  private static final String PROGRESS = "selisih.progress";

  private static final int USUAL_COLUMNS = 80;

  private Main() {}

  /** Runs the program with the machine's own streams, and ends the process. */
  public static void main(String[] args) {
    Session session =
        new Session(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            System.getenv(),
            columns(),
            Boolean.getBoolean(PROGRESS),
            () -> LocalDate.now(ZoneId.systemDefault()),
            new RealMachine());
    int status = Program.run(session, args);
    System.exit(status);
  }

  private static int columns() {
    Integer told = Integer.getInteger(COLUMNS);
    if (told != null) {
      return told;
    }
    String variable = Objects.requireNonNullElse(System.getenv("COLUMNS"), "");
    return isTerminal(System.console()) ? Session.columns(variable, USUAL_COLUMNS) : 0;
  }

  /** From JDK 22 on there is a console even where there is no terminal, and it can be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
