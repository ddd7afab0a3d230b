package id.selisih.rule;

import id.selisih.fact.Claimant;
import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Identity;
import id.selisih.fact.NameFold;
import id.selisih.fact.Named;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.SameNames;
import id.selisih.fact.Subject;
import id.selisih.finding.Detail.Similar.Ground;
import id.selisih.finding.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who or what a base names, each with all facts that name it. */
final class NameUses {
  private final String id;
  private final @Nullable String subject;
  private final Set<String> spellings = new LinkedHashSet<>(2);
  private final Set<String> written = new TreeSet<>();
  private final List<Fact> facts = new ArrayList<>(2);

  /** Those of the facts whose value it is. */
  private final List<Fact> answers = new ArrayList<>(2);

  /** What can be shared with another name, worked out when it is asked for. */
  private final Map<Ground, Set<String>> shared = new EnumMap<>(Ground.class);

  private @Nullable List<Evidence> evidence;
  private boolean isPlace;
  private boolean isName;

  private NameUses(String id, @Nullable String subject) {
    this.id = id;
    this.subject = subject;
  }

  /** All that a base names as a value or a claimant, and all declared subjects, by their ids. */
  static Collection<NameUses> of(FactBase base) {
    Map<String, NameUses> all = new LinkedHashMap<>();
    List<NameFold> folds = new ArrayList<>();
    base.facts().forEach(fact -> addFolds(fact, folds));
    SameNames names = new SameNames(folds);
    for (Subject declared : base.subjects().all()) {
      NameUses uses = of(all, Identity.ofSubject(declared.id()), declared.id());
      if (declared.label() != null) {
        uses.spellings.add(declared.label());
      }
      uses.spellings.addAll(declared.names());
    }
    for (Fact fact : base.facts()) {
      if (fact.value() instanceof Named named) {
        use(all, named.subject(), named.written(), names, named.fold())
            .answers(fact, named instanceof PlaceValue);
      }
      for (Claimant claimant : fact.claim().claimants()) {
        use(all, claimant.subject(), claimant.written(), names, claimant.fold()).says(fact);
      }
    }
    return all.values();
  }

  private static NameUses of(Map<String, NameUses> all, String id, @Nullable String subject) {
    return all.computeIfAbsent(id, i -> new NameUses(i, subject));
  }

  /** Takes up what a fact names that is not declared. */
  private static void addFolds(Fact fact, List<NameFold> all) {
    if (fact.value() instanceof Named named && named.subject() == null) {
      all.add(named.fold());
    }
    for (Claimant claimant : fact.claim().claimants()) {
      if (claimant.fold() != null) {
        all.add(claimant.fold());
      }
    }
  }

  private static NameUses use(
      Map<String, NameUses> all,
      @Nullable String subject,
      String written,
      SameNames names,
      @Nullable NameFold fold) {
    if (subject != null) {
      return of(all, Identity.ofSubject(subject), subject);
    }
    // Only who stands for a subject has no fold.
    String name = names.canonical(Objects.requireNonNull(fold));
    NameUses uses = of(all, Identity.ofName(name), null);
    uses.written.add(written);
    return uses;
  }

  private void answers(Fact fact, boolean asPlace) {
    answers.add(fact);
    isPlace |= asPlace;
    isName |= !asPlace;
    add(fact);
  }

  private void says(Fact fact) {
    isName = true;
    add(fact);
  }

  private void add(Fact fact) {
    if (facts.isEmpty() || facts.get(facts.size() - 1) != fact) {
      facts.add(fact);
    }
  }

  /** What tells it apart: the text that {@link Identity} makes. */
  String id() {
    return id;
  }

  /** Id of the declared subject; null where there is none. */
  @Nullable String subject() {
    return subject;
  }

  /** The same, whatever other spellings the base has: fingerprints are made of it. */
  String identity() {
    return written.stream()
        .map(spelling -> Identity.ofName(NameFold.of(spelling).ring()))
        .min(Comparator.naturalOrder())
        .orElse(id);
  }

  boolean isDeclared() {
    return subject != null;
  }

  /** The field that names it: {@code value}, or {@code said-by} where it is only a claimant. */
  String key() {
    return answers.isEmpty() ? "said-by" : "value";
  }

  /** How it is spelled; of a subject as it is declared, of others in the order of the alphabet. */
  Collection<String> spellings() {
    return isDeclared() ? spellings : written;
  }

  String display() {
    return spellings().isEmpty()
        ? Objects.requireNonNullElse(subject, id)
        : spellings().iterator().next();
  }

  List<Fact> facts() {
    return facts;
  }

  /** What it is named with, by time, then size: worked out once, for many may be alike to it. */
  List<Evidence> evidence() {
    if (evidence == null) {
      evidence = Evidence.ofQuestions(facts);
    }
    return evidence;
  }

  /** Whether it stands where a place stands; of a declared one that is not used, either. */
  boolean mayBePlace() {
    return isPlace || !isName;
  }

  /** Whether it stands where a person or body stands; of a declared one not used, either. */
  boolean mayBeName() {
    return isName || !isPlace;
  }

  boolean sharesQuestion(NameUses other) {
    return meet(questions(), other.questions());
  }

  boolean sharesOffice(NameUses other) {
    return meet(offices(), other.offices());
  }

  boolean sharesArticle(NameUses other) {
    return meet(articles(), other.articles());
  }

  private Set<String> questions() {
    return shared.computeIfAbsent(
        Ground.QUESTION,
        ground -> keys(answers, fact -> fact.about() + "\t" + fact.property().id()));
  }

  private Set<String> offices() {
    return shared.computeIfAbsent(Ground.OFFICE, ground -> keys(answers, Fact::about));
  }

  private Set<String> articles() {
    return shared.computeIfAbsent(
        Ground.ARTICLE, ground -> keys(facts, fact -> fact.article().id()));
  }

  private static Set<String> keys(List<Fact> facts, Function<Fact, String> key) {
    Set<String> keys = new HashSet<>();
    facts.forEach(fact -> keys.add(key.apply(fact)));
    return keys;
  }

  private static boolean meet(Set<String> one, Set<String> two) {
    Set<String> few = one.size() < two.size() ? one : two;
    Set<String> many = few == one ? two : one;
    return few.stream().anyMatch(many::contains);
  }
}
