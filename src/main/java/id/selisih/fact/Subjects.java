package id.selisih.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The declared subjects, and which of them a spelling stands for. */
public final class Subjects {
  private final Map<String, Subject> byId;
  private final Map<String, List<Declared>> bySpelling;

  /** Of every label and name. */
  private final Map<String, NameFold> folds = new HashMap<>();

  private final Map<String, String> voices;

  /** By name, each found once: few agencies stand behind many facts. Rules ask side by side. */
  private final Map<String, Claimant> claimants = new ConcurrentHashMap<>();

  private final Lazy<Set<String>> shared = new Lazy<>(this::shared);
  private final Lazy<Map<String, Span>> spans = new Lazy<>(this::spans);

  /** A label or name of a subject. */
  private record Declared(String id, NameFold fold) {}

  /**
   * The subjects of a base.
   *
   * @param subjects with distinct ids, free of circles of {@code part-of} and {@code speaks-for}
   */
  public Subjects(Collection<Subject> subjects) {
    Map<String, Subject> ids = new LinkedHashMap<>();
    Map<String, List<Declared>> spellings = new HashMap<>();
    for (Subject subject : subjects) {
      ids.put(subject.id(), subject);
      if (subject.label() != null) {
        index(subject.label(), subject.id(), spellings);
      }
      subject.names().forEach(name -> index(name, subject.id(), spellings));
    }
    this.byId = Collections.unmodifiableMap(ids);
    this.bySpelling = spellings;
    this.voices = voices(ids);
  }

  /** The end of each chain of {@code speaks-for}, each chain followed once. */
  private static Map<String, String> voices(Map<String, Subject> subjects) {
    Map<String, String> voices = new HashMap<>();
    List<String> way = new ArrayList<>();
    for (String id : subjects.keySet()) {
      String voice = id;
      Subject subject = subjects.get(id);
      while (subject != null && subject.speaksFor() != null && !voices.containsKey(voice)) {
        way.add(voice);
        voice = subject.speaksFor();
        subject = subjects.get(voice);
      }
      String end = voices.getOrDefault(voice, voice);
      way.forEach(step -> voices.put(step, end));
      way.clear();
    }
    return voices;
  }

  private void index(String name, String id, Map<String, List<Declared>> spellings) {
    Declared declared = new Declared(id, folds.computeIfAbsent(name, NameFold::of));
    for (String turn : declared.fold().turns()) {
      spellings.computeIfAbsent(turn, t -> new ArrayList<>(1)).add(declared);
    }
  }

  /** Whether the base declares none. */
  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** All subjects, in the order of the base. */
  public Collection<Subject> all() {
    return byId.values();
  }

  /** The ids of all subjects. */
  public Set<String> ids() {
    return byId.keySet();
  }

  /** The subject with that id; null where there is none. */
  public @Nullable Subject get(String id) {
    return byId.get(id);
  }

  /**
   * What people call the subject: its label, else its preferred name, else the id itself; with its
   * id where another is called the same.
   */
  public String display(String id) {
    Subject subject = byId.get(id);
    if (subject == null) {
      return id;
    }
    String display = subject.display();
    return shared.get().contains(display) ? display + " (" + id + ")" : display;
  }

  /** What several subjects are called. */
  private Set<String> shared() {
    Set<String> once = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Subject subject : byId.values()) {
      if (!once.add(subject.display())) {
        shared.add(subject.display());
      }
    }
    return shared;
  }

  /** The fold of a spelling; that of a label or name is not worked out again. */
  public NameFold fold(String spelling) {
    NameFold known = folds.get(spelling);
    return known == null ? NameFold.of(spelling) : known;
  }

  /**
   * The ids of the subjects that a spelling can stand for: the one whose id it is, letter for
   * letter, else those with a label or name that equals it at the style level. More than one means
   * that the spelling is ambiguous.
   */
  public List<String> standsFor(String spelling) {
    return byId.containsKey(spelling) ? List.of(spelling) : standsFor(fold(spelling));
  }

  /** The ids of the subjects with a label or name that equals a name at the style level. */
  public List<String> standsFor(NameFold fold) {
    if (bySpelling.isEmpty()) {
      return List.of();
    }
    Set<String> ids = new TreeSet<>();
    for (String turn : fold.turns()) {
      for (Declared declared : bySpelling.getOrDefault(turn, List.of())) {
        // Two that share an abbreviation alone share a text, and are two.
        if (declared.fold().sameAs(fold)) {
          ids.add(declared.id());
        }
      }
    }
    return List.copyOf(ids);
  }

  /**
   * Who is meant where an article credits a name, or a fact is passed on by it: the subject that it
   * stands for; where that is none or more than one, whoever has the name.
   */
  public Claimant claimant(String name) {
    return claimants.computeIfAbsent(name, this::whoHas);
  }

  private Claimant whoHas(String name) {
    List<String> ids = standsFor(name);
    return ids.size() == 1
        ? new Claimant(name, ids.get(0), Identity.ofSubject(voice(ids.get(0))))
        : new Claimant(name, null, Identity.ofName(fold(name).ring()));
  }

  /** The id at the end of the chain of {@code speaks-for} that begins at a subject. */
  public String voice(String id) {
    return voices.getOrDefault(id, id);
  }

  /** Whether one place contains the other by {@code part-of}, at any depth. */
  public boolean contains(String outer, String inner) {
    Span around = spans.get().get(outer);
    Span within = spans.get().get(inner);
    return around != null
        && within != null
        && around.from() < within.from()
        && within.to() <= around.to();
  }

  /**
   * Where a place and all that it contains stand when every place is followed by what it contains:
   * one contains another where its span does, however deep it lies.
   *
   * @param from the number of the place itself
   * @param to the number after the last place in it
   */
  private record Span(int from, int to) {}

  private Map<String, Span> spans() {
    Map<String, List<String>> parts = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (Subject subject : byId.values()) {
      if (subject.partOf() != null) {
        parts.computeIfAbsent(subject.partOf(), place -> new ArrayList<>()).add(subject.id());
      }
    }
    for (String id : parts.keySet()) {
      Subject place = byId.get(id);
      if (place == null || place.partOf() == null) {
        open.push(id);
      }
    }
    Map<String, Span> spans = new HashMap<>();
    int next = 0;
    while (!open.isEmpty()) {
      String id = open.pop();
      Span begun = spans.get(id);
      if (begun != null) {
        // It comes up again once all that it contains has a number.
        spans.put(id, new Span(begun.from(), next));
        continue;
      }
      spans.put(id, new Span(next, next + 1));
      next++;
      List<String> inner = parts.getOrDefault(id, List.of());
      if (!inner.isEmpty()) {
        open.push(id);
        inner.forEach(open::push);
      }
    }
    return spans;
  }
}
