package id.selisih.cli;

import id.selisih.fact.Nearest;
import id.selisih.report.Visible;
import java.util.Collection;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and how it is used. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("selisih: " + Visible.line(message(e, command)));
    if (isUnfinished(e, command)) {
      command.getErr().println();
      command.usage(command.getErr());
    } else {
      String name = command.getCommandSpec().qualifiedName();
      command.getErr().println("What it takes: " + name + " --help");
    }
    return Program.WRONG_INPUT;
  }

  /** Whether what comes first is missing, so that the usage is the answer. */
  private static boolean isUnfinished(ParameterException e, CommandLine command) {
    return e instanceof MissingParameterException missing
        ? missing.getMissing().stream().anyMatch(ArgSpec::isPositional)
        : !command.getSubcommands().isEmpty() && !(e instanceof UnmatchedArgumentException);
  }

  private static String message(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command);
    }
    if (e instanceof MutuallyExclusiveArgsException) {
      return "--quiet and --verbose exclude each other";
    }
    if (isUnfinished(e, command)) {
      return e instanceof MissingParameterException missing
          ? "no " + missing.getMissing().get(0).paramLabel() + " is given"
          : "no command is given";
    }
    // The library puts the name of an option in quotation marks, where the program has backticks.
    String message = String.valueOf(e.getMessage()).replaceAll("option '(\\S+?)'", "option `$1`");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static String unmatched(UnmatchedArgumentException e, CommandLine command) {
    String word = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      // Of two letters one is the dash: whatever else has one would be near.
      String meant =
          word.length() > 2 ? nearest(word, command.getCommandSpec().optionsMap().keySet()) : "";
      return "there is no option `" + word + "`" + meant;
    }
    return command.getSubcommands().isEmpty()
        ? "`" + word + "` is one argument too many"
        : "there is no command `" + word + "`" + nearest(word, command.getSubcommands().keySet());
  }

  private static String nearest(String word, Collection<String> known) {
    String nearest = Nearest.to(word, known);
    return nearest == null ? "" : "; did you mean `" + nearest + "`?";
  }
}
