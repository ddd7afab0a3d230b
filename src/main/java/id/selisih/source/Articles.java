package id.selisih.source;

import id.selisih.fact.Article;
import id.selisih.fact.ArticleText;
import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of a base: what several files say of one article adds up. */
final class Articles {
  private static final List<String> SHARED_KEYS =
      List.of("title", "outlet", "url", "published", "language", "text", "credits");

  /**
   * What all entries of one article say.
   *
   * @param given the first entry that gives a key
   * @param contradicted keys that entries give differently, so that none can be believed
   */
  private record Gathered(Map<String, Fields> given, Set<String> contradicted, Origin origin) {
    <T> @Nullable T read(String key, Function<Fields, @Nullable T> reader) {
      Fields fields = contradicted.contains(key) ? null : given.get(key);
      return fields == null ? null : reader.apply(fields);
    }
  }

  private final Map<String, Gathered> gathered = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Draft draft;
  private final Fields.EdtfNotation dates;
  private final ArticleTexts texts;

  /** Ids of the articles of which facts give printed words. */
  private final Set<String> quoted = new HashSet<>();

  Articles(Draft draft, Fields.EdtfNotation dates) {
    this.draft = draft;
    this.texts = new ArticleTexts(draft.articleTexts);
    this.dates = dates;
    draft.articles.forEach(this::gather);
    if (gathered.values().stream().anyMatch(article -> article.given().containsKey("text"))) {
      draft.facts.forEach(this::quote);
    }
    gathered.forEach((id, fields) -> articles.put(id, article(id, fields)));
    draft.facts.forEach(this::row);
  }

  Collection<Article> all() {
    return articles.values();
  }

  /** The article that a fact stands in; null, and reported, where nothing says which. */
  @Nullable Article of(Entry fact, Problems problems) {
    Entry entry = fact.article();
    Fields fields = new Fields(entry, problems);
    boolean isRow = entry.mapping() == Mapping.ROW;
    String id = isRow ? fields.required("article", "name the article's id") : fields.text("id");
    return id == null ? null : articles.get(id);
  }

  /** Takes in an article that rows alone name. */
  private void row(Entry fact) {
    if (fact.mapping() == Mapping.ROW) {
      String id = new Fields(fact, draft.problems).text("article");
      if (id != null) {
        articles.computeIfAbsent(id, i -> bare(i, fact.origin()));
      }
    }
  }

  private static Article bare(String id, Origin origin) {
    return new Article(id, null, null, null, null, null, null, List.of(), origin);
  }

  private void gather(Entry entry) {
    Fields fields = new Fields(entry, draft.problems);
    readNotations(fields);
    String id =
        fields.required("id", "give the article an `id`; without one its facts are left out");
    if (id == null) {
      return;
    }
    Gathered article =
        gathered.computeIfAbsent(
            id, i -> new Gathered(new HashMap<>(), new HashSet<>(), entry.origin()));
    for (String key : SHARED_KEYS) {
      List<String> here = fields.list(key);
      Fields first = here.isEmpty() ? null : article.given().putIfAbsent(key, fields);
      if (first != null && !meant(key, fields).equals(meant(key, first))) {
        article.contradicted().add(key);
        fields.problem(
            fields.origin(key),
            "the article `%s` gives `%s` as `%s` here, but as `%s` at %s"
                .formatted(
                    id,
                    key,
                    String.join("; ", here),
                    String.join("; ", first.list(key)),
                    first.origin(key)),
            "make the two the same, or give one of the articles another id");
      }
    }
  }

  /** What entries that say the same have in common: the path of a text is relative to the file. */
  private static Set<String> meant(String key, Fields fields) {
    Stream<String> texts = fields.list(key).stream();
    return (key.equals("text")
            ? texts.map(path -> ArticleTexts.place(path, fields.origin(key)))
            : texts)
        .collect(Collectors.toSet());
  }

  /** Reads what has a notation of its own, so that every entry that gets it wrong is told. */
  private void readNotations(Fields fields) {
    published(fields);
    language(fields);
    text(fields);
  }

  private @Nullable Edtf published(Fields fields) {
    return fields.read("published", dates);
  }

  private static @Nullable String language(Fields fields) {
    return fields.read("language", Articles::languageTag);
  }

  private @Nullable String text(Fields fields) {
    return fields.read("text", text -> texts.inside(text, fields.origin("text")));
  }

  /** Notes that a fact gives printed words, which are looked up in the article's text. */
  private void quote(Entry fact) {
    if (new Fields(fact, draft.problems).text("printed") != null) {
      Entry entry = fact.article();
      String key = entry.mapping() == Mapping.ROW ? "article" : "id";
      String id = new Fields(entry, draft.problems).text(key);
      quoted.add(id == null ? "" : id);
    }
  }

  /** The article's text, where something is to be looked up in it; it has to be there anyway. */
  private @Nullable ArticleText words(Fields fields, boolean isQuoted) {
    String path = text(fields);
    if (path == null || isQuoted) {
      return path == null ? null : texts.read(path, fields);
    }
    texts.require(path, fields);
    return null;
  }

  private Article article(String id, Gathered from) {
    return new Article(
        id,
        from.read("title", fields -> fields.text("title")),
        from.read("outlet", fields -> fields.text("outlet")),
        from.read("url", fields -> fields.text("url")),
        from.read("published", this::published),
        from.read("language", Articles::language),
        from.read("text", this::text),
        from.read("text", fields -> words(fields, quoted.contains(id))),
        Objects.requireNonNullElse(
            from.read("credits", fields -> fields.sourceNames("credits")), List.of()),
        from.origin());
  }

  private static String languageTag(String tag) throws Malformed {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new Malformed("`" + tag + "` is not a BCP 47 language tag", "write one such as `id`");
    }
  }
}
