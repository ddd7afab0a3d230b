package id.selisih.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of a language, each with what it means. */
final class Phrases<T> {
  /**
   * A phrase that was found.
   *
   * @param value what it means
   * @param end the token after it
   */
  record Match<T>(T value, int end) {}

  private record Phrase<T>(Tokens words, T value) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private int longest;

  void add(String phrase, T value) {
    Tokens words = Tokens.of(phrase);
    List<Phrase<T>> alike =
        byFirst.computeIfAbsent(words.get(0).text(), first -> new ArrayList<>(2));
    int at = 0;
    while (at < alike.size() && alike.get(at).words().size() >= words.size()) {
      at++;
    }
    alike.add(at, new Phrase<>(words, value));
    longest = Math.max(longest, words.size());
  }

  /** The longest phrase that begins at a token; null where none does. */
  @Nullable Match<T> at(Tokens text, int from) {
    Token first = text.at(from);
    if (first == null) {
      return null;
    }
    for (Phrase<T> phrase : byFirst.getOrDefault(first.text(), List.of())) {
      if (fits(phrase.words(), text, from)) {
        return new Match<>(phrase.value(), from + phrase.words().size());
      }
    }
    return null;
  }

  /** Where the longest phrase begins that ends right before a token; -1 where none does. */
  int startBefore(Tokens text, int end) {
    for (int from = Math.max(0, end - longest); from < end; from++) {
      Token first = text.get(from);
      for (Phrase<T> phrase : byFirst.getOrDefault(first.text(), List.of())) {
        if (from + phrase.words().size() == end && fits(phrase.words(), text, from)) {
          return from;
        }
      }
    }
    return -1;
  }

  boolean endsBefore(Tokens text, int end) {
    return startBefore(text, end) >= 0;
  }

  private static boolean fits(Tokens words, Tokens text, int from) {
    for (int i = 0; i < words.size(); i++) {
      Token token = text.at(from + i);
      if (token == null || !token.text().equals(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}
