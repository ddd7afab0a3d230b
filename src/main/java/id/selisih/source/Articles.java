package id.selisih.source;

import id.selisih.fact.Article;
import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of a base: what several files say of one article adds up. */
final class Articles {
  private static final List<String> SINGLE_KEYS =
      List.of("title", "outlet", "url", "published", "language", "text");

  /** The fields of one article, gathered from all its entries. */
  private record Gathered(Map<String, Fields> singles, List<String> credits, Origin origin) {}

  private final Map<String, Gathered> gathered = new LinkedHashMap<>();
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Draft draft;
  private final Fields.Dates dates;

  Articles(Draft draft, Fields.Dates dates) {
    this.draft = draft;
    this.dates = dates;
    draft.articles.forEach(this::gather);
    gathered.forEach((id, fields) -> articles.put(id, article(id, fields)));
  }

  Collection<Article> all() {
    return articles.values();
  }

  /** The article that a fact stands in; null, and reported, where nothing says which. */
  @Nullable Article of(Draft.FactEntry fact) {
    Entry entry = fact.article();
    if (entry == fact.fact()) {
      String id = new Fields(entry, draft.problems).required("article", "name the article's id");
      return id == null ? null : articles.computeIfAbsent(id, i -> bare(i, entry.origin()));
    }
    String id = new Fields(entry, draft.problems).text("id");
    return id == null ? null : articles.get(id);
  }

  private static Article bare(String id, Origin origin) {
    return new Article(id, null, null, null, null, null, null, List.of(), origin);
  }

  private void gather(Entry entry) {
    Fields fields = new Fields(entry, draft.problems);
    String id =
        fields.required("id", "give the article an `id`; without one its facts are left out");
    if (id == null) {
      return;
    }
    Gathered article =
        gathered.computeIfAbsent(
            id, i -> new Gathered(new HashMap<>(), new ArrayList<>(), entry.origin()));
    for (String key : SINGLE_KEYS) {
      String text = fields.text(key);
      if (text != null) {
        Fields first = article.singles().putIfAbsent(key, fields);
        if (first != null && !text.equals(first.text(key))) {
          contradiction(id, key, fields, first.text(key), first.origin(key));
        }
      }
    }
    credits(id, fields, article);
  }

  private void credits(String id, Fields fields, Gathered article) {
    List<String> credits = fields.list("credits");
    if (credits.isEmpty()) {
      return;
    }
    if (article.credits().isEmpty()) {
      article.credits().addAll(credits);
      article.singles().put("credits", fields);
    } else if (!new HashSet<>(credits).equals(new HashSet<>(article.credits()))) {
      Fields first = article.singles().getOrDefault("credits", fields);
      contradiction(
          id, "credits", fields, String.join(", ", article.credits()), first.origin("credits"));
    }
  }

  private static void contradiction(
      String id, String key, Fields fields, @Nullable String before, Origin first) {
    String here = key.equals("credits") ? String.join(", ", fields.list(key)) : fields.text(key);
    fields.problem(
        fields.origin(key),
        "the article `"
            + id
            + "` has "
            + key
            + " `"
            + here
            + "` here, but `"
            + before
            + "` at "
            + first,
        "make the two the same, or give one of the articles another id");
  }

  private Article article(String id, Gathered from) {
    Map<String, Fields> singles = from.singles();
    Fields published = singles.get("published");
    Edtf date = published == null ? null : published.read("published", dates);
    Fields language = singles.get("language");
    String tag = language == null ? null : language.read("language", Articles::languageTag);
    Fields text = singles.get("text");
    String path = text == null ? null : text.read("text", t -> inside(t, text.origin("text")));
    return new Article(
        id,
        single(singles, "title"),
        single(singles, "outlet"),
        single(singles, "url"),
        date,
        tag,
        path,
        from.credits(),
        from.origin());
  }

  private static @Nullable String single(Map<String, Fields> singles, String key) {
    Fields fields = singles.get(key);
    return fields == null ? null : fields.text(key);
  }

  private static String languageTag(String tag) throws Malformed {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new Malformed("`" + tag + "` is not a BCP 47 language tag", "write one such as `id`");
    }
  }

  /** A path that stays inside the folder of its fact file, also where it leads through links. */
  private static String inside(String text, Origin origin) throws Malformed {
    Malformed outside =
        new Malformed(
            "`" + text + "` leads outside the folder of the fact file",
            "put the article's text beside the fact file, or in a folder there");
    try {
      Path folder = Path.of(origin.file()).toAbsolutePath().normalize().getParent();
      Path path = folder == null ? null : folder.resolve(text).normalize();
      if (folder == null || path == null || !path.startsWith(folder)) {
        throw outside;
      }
      if (Files.exists(path) && !path.toRealPath().startsWith(folder.toRealPath())) {
        throw outside;
      }
      return text;
    } catch (InvalidPathException | IOException e) {
      throw new Malformed("`" + text + "` is not a path that can be followed", null);
    }
  }
}
