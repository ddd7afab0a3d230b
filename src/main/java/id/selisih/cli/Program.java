package id.selisih.cli;

import id.selisih.cli.RulesCommand.ListFormat;
import id.selisih.report.Visible;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParseResult;

/** The program: its commands, and what their ends mean. */
@Command(
    name = "selisih",
    description = "Finds what disagrees in what articles say.",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  selisih check facts.yaml",
      "  selisih report facts.yaml -o report.md",
      "  selisih read --language id \"lebih dari 10.000 prajurit\"",
      "  selisih explain conflict",
      "",
      "What a command takes: selisih COMMAND --help"
    })
final class Program {
  /** The command line or a fact file is wrong. */
  static final int WRONG_INPUT = 2;

  /** The program failed. */
  static final int FAILED = 3;

  /**
   * The commands in the order of the help, by name. picocli reads a command by reflection, which is
   * slow: a run that names one makes that one alone.
   */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("report", ReportCommand.class);
    COMMANDS.put("read", ReadCommand.class);
    COMMANDS.put("review", ReviewCommand.class);
    COMMANDS.put("explain", ExplainCommand.class);
    COMMANDS.put("rules", RulesCommand.class);
    COMMANDS.put("names", NamesCommand.class);
    COMMANDS.put("schema", SchemaCommand.class);
    COMMANDS.put("generate-completion", GenerateCompletion.class);
    COMMANDS.put("help", HelpCommand.class);
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
    Class<?> named = args.length == 0 ? null : COMMANDS.get(args[0]);
    // The completion and the help are of all commands.
    if (named == null || named == GenerateCompletion.class || named == HelpCommand.class) {
      return all(session).setOut(out).execute(args);
    }
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    return alone(args[0], named, session).setOut(out).execute(rest);
  }

  /** The command line of one command, under the name that it has among the others. */
  private static CommandLine alone(String name, Class<?> command, Session session) {
    CommandLine line = new CommandLine(command, new Commands(session));
    return wired(line.setCommandName("selisih " + name), session);
  }

  /** The command line with all commands, for what names none, or tells of the others. */
  private static CommandLine all(Session session) {
    Commands factory = new Commands(session);
    CommandLine line = new CommandLine(new Program(), factory);
    for (Class<?> command : COMMANDS.values()) {
      line.addSubcommand(new CommandLine(command, factory));
    }
    return wired(line, session);
  }

  private static CommandLine wired(CommandLine line, Session session) {
    line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.max(60, Math.min(session.width(), 100)));
    line.setUsageHelpLongOptionsMaxWidth(30);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            ColorChoice.AUTO.isColoured(session) ? Ansi.ON : Ansi.OFF));
    line.registerConverter(Format.class, new Choice<>(List.of(Format.values())));
    line.registerConverter(FailOn.class, new Choice<>(List.of(FailOn.values())));
    line.registerConverter(ColorChoice.class, new Choice<>(List.of(ColorChoice.values())));
    line.registerConverter(LineFormat.class, new Choice<>(List.of(LineFormat.values())));
    line.registerConverter(ListFormat.class, new Choice<>(List.of(ListFormat.values())));
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

  /** Makes the commands, each with the session around it. */
  private record Commands(Session session) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        Class<?>[] takes = constructor.getParameterTypes();
        if (takes.length == 1 && takes[0] == Session.class) {
          return type.cast(constructor.newInstance(session));
        }
        // picocli's own factory first looks for the closures of Groovy, through every jar.
        if (takes.length == 0 && type.getPackage() == Program.class.getPackage()) {
          return type.cast(constructor.newInstance());
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
