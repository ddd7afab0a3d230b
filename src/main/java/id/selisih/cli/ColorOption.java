package id.selisih.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The option that says whether the output is coloured. */
final class ColorOption {
  private final OptionSpec when =
      Specs.choice(ColorChoice.class, "WHEN", "--color")
          .defaultValue(ColorChoice.AUTO.toString())
          .description("Colour the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          .build();

  /** The option of a command. */
  ColorOption(CommandSpec command) {
    command.addOption(when);
  }

  ColorChoice choice() {
    return when.getValue();
  }
}
