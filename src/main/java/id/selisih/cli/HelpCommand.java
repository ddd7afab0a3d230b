package id.selisih.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code selisih help}: what a command takes. */
final class HelpCommand implements Subcommand {
  private final CommandSpec spec =
      Specs.command(this, "help", "Says what a command takes, as its --help does.");
  private final PositionalParamSpec command =
      PositionalParamSpec.builder()
          .paramLabel("COMMAND")
          .arity("0..1")
          .description("Default: the whole program.")
          .build();

  HelpCommand() {
    spec.addPositional(command);
    spec.usageMessage().footer("  selisih help check");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine program = spec.parent().commandLine();
    String name = Specs.given(command);
    CommandLine asked = name == null ? program : program.getSubcommands().get(name);
    if (asked == null) {
      throw new UnmatchedArgumentException(program, List.of(String.valueOf(name)));
    }
    asked.usage(spec.commandLine().getOut());
    return 0;
  }
}
