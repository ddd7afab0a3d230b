package id.selisih.source;

import id.selisih.fact.Ellipsis;
import id.selisih.fact.Nearest;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a run, each once. */
final class Problems {
  static final int MOST_NAMED = 20;

  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final int LONGEST_QUOTE = 80;
  private static final Pattern QUOTE = Pattern.compile("`([^`]*)`");

  private final Set<Problem> all = new LinkedHashSet<>();

  void add(Origin origin, String message) {
    add(origin, message, null);
  }

  void add(Origin origin, String message, @Nullable String suggestion) {
    add(new Problem(origin, message, suggestion));
  }

  /** Adds a problem; text of a file that would fill the screen is cut, and then not offered. */
  void add(Problem problem) {
    String message = shortened(problem.message());
    String suggestion = problem.suggestion();
    if (suggestion != null && shortened(suggestion).length() < suggestion.length()) {
      suggestion = null;
    }
    all.add(new Problem(problem.origin(), message, suggestion));
  }

  /** Adds those that another has collected. */
  void addAll(Problems other) {
    all.addAll(other.all);
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST_QUOTE) {
      return message;
    }
    return QUOTE
        .matcher(message)
        .replaceAll(
            quote ->
                Matcher.quoteReplacement("`" + Ellipsis.cut(quote.group(1), LONGEST_QUOTE) + "`"));
  }

  List<Problem> sorted() {
    return all.stream().sorted(Problem.IN_ORDER).toList();
  }

  /** How to mend {@code key:value}. */
  static String spaceAfterColon(String text) {
    return text.indexOf(NO_BREAK_SPACE) > 0
        ? "a no-break space (U+00A0) stands after the `:`; type a plain one"
        : "put a space after the `:`";
  }

  /** Asks for the candidate nearest to a word, or names all where none is near. */
  static @Nullable String didYouMean(String word, Collection<String> candidates) {
    return offer(Nearest.to(word, candidates), candidates);
  }

  /** Offers a candidate, or all of them where there is none but few to choose from. */
  static @Nullable String offer(@Nullable String nearest, Collection<String> candidates) {
    if (nearest != null) {
      return "did you mean `" + nearest + "`?";
    }
    if (candidates.size() == 1) {
      return "there is only `" + candidates.iterator().next() + "`";
    }
    return candidates.isEmpty() || candidates.size() > MOST_NAMED
        ? null
        : "write one of "
            + candidates.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
  }
}
