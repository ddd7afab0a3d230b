package id.selisih.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules, the verdict rules first, from the worst. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new ConflictRule(),
          new DisputeRule(),
          new MissingContextRule(),
          new DivergenceRule(),
          new RoundingRule(),
          new NameVariantRule(),
          new PrintedMismatchRule(),
          new QuoteNotFoundRule(),
          new WrongWeekdayRule(),
          new AfterPublicationRule(),
          new WrongSumRule(),
          new WrongOrderRule(),
          new SimilarNamesRule(),
          new SingleOriginRule(),
          new UndeclaredSubjectRule(),
          new NumberFormatRule(),
          new UnknownLanguageRule(),
          new StaleReviewRule());

  private Rules() {}

  /** All rules. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The ids of all rules. */
  public static List<String> ids() {
    return ALL.stream().map(rule -> rule.doc().id()).toList();
  }

  /** The rule with that id; null where there is none. */
  public static @Nullable Rule find(String id) {
    return ALL.stream().filter(rule -> rule.doc().id().equals(id)).findFirst().orElse(null);
  }
}
