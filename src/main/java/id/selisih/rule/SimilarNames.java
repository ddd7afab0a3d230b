package id.selisih.rule;

import id.selisih.compare.name.Level;
import id.selisih.compare.name.NameComparer;
import id.selisih.compare.name.NearNames;
import id.selisih.fact.FactBase;
import id.selisih.fact.NameFold;
import id.selisih.finding.Detail.Similar.Ground;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names that are probably another name misspelt. Spelling alone cannot tell two people of a
 * large population apart, so what the names share decides; of several candidates the one that
 * shares most is taken.
 */
final class SimilarNames {
  private static final int OFTEN = 3;

  /** Of more facts of one name that correct others it is not asked whether they correct another. */
  private static final int MOST_CORRECTIONS = 20;

  /** Fewer declared names say nothing of chance: two siblings among three would tell too much. */
  private static final int FEWEST_TO_TELL_CHANCE = 30;

  /** How much of what is found by a declared name alone may be chance. */
  private static final double MOST_CHANCE = 0.2;

  /**
   * A name that may be misspelt.
   *
   * @param name the name, the less common of the two, or the one that is not declared
   * @param other what may be meant
   * @param otherSpelling the spelling that is alike
   */
  record Match(NameUses name, NameUses other, String otherSpelling, Ground ground) {}

  private final FactBase base;
  private final List<NameUses> uses;
  private final List<NameUses> owners = new ArrayList<>();
  private final List<String> spellings = new ArrayList<>();
  private final List<NameFold> folds = new ArrayList<>();
  private final NameComparer comparer = new NameComparer();

  /** Names that are a declared name under another romanisation: no slips of a third. */
  private final Set<NameUses> explained = new HashSet<>();

  SimilarNames(FactBase base) {
    this.base = base;
    this.uses = List.copyOf(NameUses.of(base));
    for (NameUses use : uses) {
      Set<NameFold> known = new HashSet<>();
      for (String spelling : use.spellings()) {
        NameFold fold = base.subjects().fold(spelling);
        if (known.add(fold)) {
          owners.add(use);
          spellings.add(spelling);
          folds.add(fold);
        }
      }
    }
  }

  /** All matches, one for each name that may be misspelt. */
  List<Match> all() {
    Map<NameUses, Match> best = new HashMap<>();
    Set<NameUses> crowded = new HashSet<>();
    for (NearNames.Pair pair : NearNames.pairs(folds)) {
      NameUses one = owners.get(pair.one());
      NameUses two = owners.get(pair.two());
      if (one == two) {
        continue;
      }
      if (one.isDeclared() && two.isDeclared()) {
        crowded.add(one);
        crowded.add(two);
        continue;
      }
      boolean isOne = isSuspect(one, two);
      NameUses name = isOne ? one : two;
      Match match = match(name, isOne ? two : one, spellings.get(isOne ? pair.two() : pair.one()));
      if (match != null) {
        best.merge(name, match, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
      }
    }
    boolean byName = tellsByName(best, crowded);
    return uses.stream()
        .map(best::get)
        .filter(match -> match != null && !explained.contains(match.name()))
        .filter(match -> match.ground() != Ground.DECLARED || byName || isPlace(match))
        .toList();
  }

  private static final Comparator<Match> BEST =
      Comparator.comparing(Match::ground)
          .thenComparing(match -> -match.other().facts().size())
          .thenComparing(Match::otherSpelling)
          .thenComparing(match -> match.other().id());

  private static boolean isPlace(Match match) {
    return match.name().mayBePlace();
  }

  /** Whether it is the first that is probably wrong: the one not declared, else the less common. */
  private static boolean isSuspect(NameUses one, NameUses two) {
    if (one.isDeclared() != two.isDeclared()) {
      return two.isDeclared();
    }
    int order = Integer.compare(one.facts().size(), two.facts().size());
    return order != 0 ? order < 0 : one.display().compareTo(two.display()) > 0;
  }

  private @Nullable Match match(NameUses name, NameUses other, String otherSpelling) {
    boolean ofOneSort =
        (name.mayBePlace() && other.mayBePlace()) || (name.mayBeName() && other.mayBeName());
    Ground ground = ground(name, other);
    if (!ofOneSort
        || ground == null
        || comparer.areKin(name.display(), otherSpelling)
        || (ground == Ground.QUESTION && (corrects(name, other) || corrects(other, name)))) {
      return null;
    }
    for (String one : name.spellings()) {
      for (String two : other.spellings()) {
        if (comparer.level(one, two) != Level.DIFFERENT) {
          if (other.isDeclared()) {
            explained.add(name);
          }
          return null;
        }
      }
    }
    return new Match(name, other, otherSpelling, ground);
  }

  /**
   * Whether a fact with the one name corrects a fact with the other, so that both are known. What
   * corrects another answers the same question.
   */
  private boolean corrects(NameUses one, NameUses other) {
    return one.facts().stream()
        .filter(fact -> fact.relations().revises() != null)
        .limit(MOST_CORRECTIONS)
        .anyMatch(fact -> other.facts().stream().anyMatch(revised -> base.corrects(fact, revised)));
  }

  private static @Nullable Ground ground(NameUses name, NameUses other) {
    if (name.sharesQuestion(other)) {
      return Ground.QUESTION;
    }
    if (name.sharesOffice(other)) {
      return Ground.OFFICE;
    }
    if (name.sharesArticle(other)) {
      return Ground.ARTICLE;
    }
    boolean isRare = name.facts().size() == 1 && other.facts().size() >= OFTEN;
    return isRare ? Ground.ONCE : other.isDeclared() ? Ground.DECLARED : null;
  }

  /**
   * Whether likeness to a declared name alone means something in this base. The declared names show
   * how often two different names are alike by chance; where chance would account for more than a
   * small part of what is found, it means nothing.
   */
  private boolean tellsByName(Map<NameUses, Match> best, Set<NameUses> crowded) {
    long declared = uses.stream().filter(NameUses::isDeclared).count();
    if (declared < FEWEST_TO_TELL_CHANCE) {
      return true;
    }
    long undeclared = uses.size() - declared;
    long found = best.values().stream().filter(m -> m.ground() == Ground.DECLARED).count();
    double byChance = (double) undeclared * crowded.size() / declared;
    return byChance <= found * MOST_CHANCE;
  }
}
