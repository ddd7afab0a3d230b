package id.selisih.cli;

import picocli.CommandLine.Option;

/** The option that says whether the output is coloured. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour the output: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ColorChoice choice = ColorChoice.AUTO;

  ColorChoice choice() {
    return choice;
  }
}
