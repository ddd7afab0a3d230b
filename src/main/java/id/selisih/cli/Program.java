package id.selisih.cli;

import id.selisih.report.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The program: its commands, and what their ends mean. */
final class Program {
  /** The command line or a fact file is wrong. */
  static final int WRONG_INPUT = 2;

  /** The program failed. */
  static final int FAILED = 3;

  /** The commands in the order of the help. A run that names one makes that one alone. */
  private static final Map<String, Function<Session, Subcommand>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("report", ReportCommand::new);
    COMMANDS.put("read", ReadCommand::new);
    COMMANDS.put("review", ReviewCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("rules", RulesCommand::new);
    COMMANDS.put("names", NamesCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
  }

  private Program() {}

  /** Runs a command line and returns its exit status; nothing that goes wrong is thrown. */
  static int run(Session around, String... args) {
    Session session = around.guarded();
    try {
      // What picocli prints itself, such as help, ends as every result does.
      StringWriter printed = new StringWriter();
      int status = execute(session, new PrintWriter(printed), args);
      new Printer(session).result(printed.toString());
      return status;
    } catch (Ending e) {
      return ended(session, e);
    } catch (RuntimeException | Error e) {
      return failed(session, e);
    }
  }

  private static int execute(Session session, PrintWriter out, String... args) {
    Function<Session, Subcommand> named = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (named == null) {
      return all(session).setOut(out).execute(args);
    }
    CommandSpec spec = named.apply(session).spec().name("selisih " + args[0]);
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return wired(new CommandLine(spec), session).setOut(out).execute(rest);
  }

  /** The command line with all commands, for what names none, or tells of the others. */
  private static CommandLine all(Session session) {
    CommandSpec spec =
        Specs.command(new Program(), "selisih", "Finds what disagrees in what articles say.");
    spec.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .footer(
            "  selisih check facts.yaml",
            "  selisih report facts.yaml -o report.md",
            "  selisih read --language id \"lebih dari 10.000 prajurit\"",
            "  selisih explain conflict",
            "",
            "What a command takes: selisih COMMAND --help");
    CommandLine line = new CommandLine(spec);
    COMMANDS.values().forEach(command -> line.addSubcommand(command.apply(session).spec()));
    line.addSubcommand(new GenerateCompletion());
    line.addSubcommand(new HelpCommand().spec()); // Of all commands, as the completion is.
    return wired(line, session);
  }

  private static CommandLine wired(CommandLine line, Session session) {
    line.setExpandAtFiles(false); // A fact file may be called @desk.yaml.
    line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.max(60, Math.min(session.width(), 100)));
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            ColorChoice.AUTO.isColoured(session) ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler(new Failures(session));
    line.setParameterExceptionHandler(new UsageErrors());
    return line;
  }

  private static int ended(Session session, Ending ending) {
    session.err().println("selisih: " + Visible.line(ending.message()));
    return ending.status();
  }

  private static int failed(Session session, Throwable e) {
    session.err().println("selisih: the program failed: " + Visible.line(String.valueOf(e)));
    session.err().println("  This is a fault of the program, not of the fact files.");
    if (session.variable("SELISIH_TRACE").isEmpty()) {
      session.err().println("  Run it again with SELISIH_TRACE=1 to see where it happened.");
    } else {
      e.printStackTrace(session.err());
    }
    return FAILED;
  }

  /**
   * What a command threw. Not a lambda: that would keep picocli's interface, which is compiled for
   * an old Java, out of the launcher's archive.
   */
  private record Failures(Session session) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
      return e instanceof Ending ending ? ended(session, ending) : failed(session, e);
    }
  }
}
