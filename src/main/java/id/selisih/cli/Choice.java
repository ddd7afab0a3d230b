package id.selisih.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in either case.
 *
 * @param choices all that there are; each is written as its {@code toString} says
 */
record Choice<E extends Enum<E>>(List<E> choices) implements ITypeConverter<E> {
  @Override
  public E convert(String word) {
    for (E choice : choices) {
      if (choice.toString().equalsIgnoreCase(word)) {
        return choice;
      }
    }
    String all = choices.stream().map(E::toString).collect(Collectors.joining(", "));
    throw new TypeConversionException("`" + word + "` is none of " + all);
  }
}
