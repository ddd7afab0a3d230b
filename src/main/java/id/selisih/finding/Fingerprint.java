package id.selisih.finding;

import id.selisih.compare.Answer;
import id.selisih.fact.CountMode;
import id.selisih.fact.Fact;
import id.selisih.fact.Kind;
import id.selisih.fact.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stays the same as long as a finding does: new values change it, new articles do not. */
public final class Fingerprint {
  private static final int LENGTH = 12;

  private Fingerprint() {}

  /** Of a verdict rule: its question and values decide. */
  public static String of(String rule, Question question, List<Evidence> values) {
    return of(rule, question, values, "");
  }

  /** Of a rule on one fact: its article decides too. */
  public static String of(String rule, Question question, List<Evidence> values, String article) {
    TreeSet<String> lines = new TreeSet<>();
    for (Evidence value : values) {
      lines.add(line(value, question.kind()));
    }
    return hash(rule, question, lines, article);
  }

  /** Of a finding that is about no question: what it names decides. */
  public static String of(String rule, String name) {
    return hash(rule, null, List.of(plain(name)), "");
  }

  private static String line(Evidence value, Kind kind) {
    Answer.Key key = value.answer().key();
    StringBuilder line = new StringBuilder();
    line.append(plain(identity(value))).append('\t').append(key.status().key());
    line.append('\t').append(plain(key.scope()));
    line.append('\t').append(kind == Kind.QUANTITY ? key.count() : CountMode.CURRENT);
    line.append('\t').append(plain(key.unit()));
    if (kind == Kind.YES_NO) {
      TreeSet<String> claimants = new TreeSet<>();
      for (Fact fact : value.facts()) {
        fact.claim().claimants().stream()
            .map(claimant -> plain(claimant.key()).replace(",", "\\,"))
            .forEach(claimants::add);
      }
      line.append('\t').append(claimants);
    }
    return line.toString();
  }

  /** The same whatever spellings of a name the base has. */
  private static String identity(Evidence value) {
    String least = value.facts().get(0).value().identity();
    for (Fact fact : value.facts()) {
      String identity = fact.value().identity();
      least = identity.compareTo(least) < 0 ? identity : least;
    }
    return least;
  }

  /** A text from a fact file without what separates the pieces, so that no two inputs are one. */
  private static String plain(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String hash(
      String rule, @Nullable Question question, Collection<String> values, String article) {
    String about = question == null ? "" : question.about();
    String property = question == null ? "" : question.property().id();
    String text =
        String.join(
            "\n", rule, plain(about), plain(property), String.join("\n", values), plain(article));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
