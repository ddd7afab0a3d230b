package id.selisih.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * What commands take, in picocli's model. Its annotations say the same in fewer words, but are read
 * by reflection in every run: in a bare program with the options of {@code check} that took 24 of
 * 101 ms.
 */
final class Specs {
  private Specs() {}

  /** A command that takes nothing yet but what all take: {@code --help} and {@code --version}. */
  static CommandSpec command(Object command, String name, String description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.versionProvider(new Version());
    spec.usageMessage()
        .description(description)
        .parameterListHeading("%nParameters:%n")
        .optionListHeading("%nOptions:%n")
        .footerHeading("%nExamples:%n");
    OptionSpec.Builder help = flag("-h", "--help").usageHelp(true);
    OptionSpec.Builder version = flag("-V", "--version").versionHelp(true);
    return spec.addOption(help.description("Show this help message and exit.").build())
        .addOption(version.description("Print version information and exit.").build());
  }

  /**
   * Says what the exit statuses of a command mean.
   *
   * @param exits each as {@code 0:done}
   */
  static void exits(CommandSpec spec, String... exits) {
    spec.usageMessage()
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(UsageMessageSpec.keyValuesMap(exits));
  }

  /** An option that is given or not. */
  static OptionSpec.Builder flag(String... names) {
    return option(boolean.class, names);
  }

  /** An option with a text. */
  static OptionSpec.Builder text(String label, String... names) {
    return option(String.class, names).paramLabel(label);
  }

  /** An option with a text, which may be given several times. */
  static OptionSpec.Builder texts(String label, String... names) {
    return option(List.class, names).auxiliaryTypes(String.class).paramLabel(label);
  }

  /** An option with one of a few words. */
  static <E extends Enum<E>> OptionSpec.Builder choice(
      Class<E> type, String label, String... names) {
    return option(type, names)
        .paramLabel(label)
        .converters(new Choice<>(List.of(type.getEnumConstants())));
  }

  private static OptionSpec.Builder option(Class<?> type, String... names) {
    return OptionSpec.builder(names).type(type);
  }

  /**
   * Arguments without a name.
   *
   * @param least how many there must be
   */
  static PositionalParamSpec.Builder arguments(String label, int least) {
    return PositionalParamSpec.builder()
        .arity(least + "..*")
        .required(least > 0)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label);
  }

  /** Whether an option that is given or not is given. */
  static boolean isGiven(ArgSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** The text that is given; null where none is. */
  static @Nullable String given(ArgSpec text) {
    return text.getValue();
  }

  /** All texts that are given; none where there is none. */
  static List<String> all(ArgSpec texts) {
    List<String> given = texts.getValue();
    return Objects.requireNonNullElse(given, List.of());
  }
}
