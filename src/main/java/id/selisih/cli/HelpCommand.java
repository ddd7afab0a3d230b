package id.selisih.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code selisih help}: what a command takes. */
@Command(
    name = "help",
    description = "Says what a command takes, as its --help does.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = "  selisih help check")
final class HelpCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "Default: the whole program.")
  private @Nullable String command;

  @Override
  public Integer call() {
    CommandLine program = spec.parent().commandLine();
    CommandLine asked = command == null ? program : program.getSubcommands().get(command);
    if (asked == null) {
      throw new UnmatchedArgumentException(program, List.of(String.valueOf(command)));
    }
    asked.usage(spec.commandLine().getOut());
    return 0;
  }
}
