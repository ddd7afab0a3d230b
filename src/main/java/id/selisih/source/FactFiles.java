package id.selisih.source;

import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.fact.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Loads fact files. */
public final class FactFiles {
  private FactFiles() {}

  /**
   * Loads a fact base. Nothing about a file makes it fail: whatever is wrong, a path that leads
   * nowhere included, is among the problems.
   *
   * @param paths files, folders, and {@code -} for YAML on standard input
   * @param standardInput read, and closed, only where a path is {@code -}
   */
  public static Loaded load(List<String> paths, InputStream standardInput) {
    Draft draft = new Draft();
    List<Input> inputs = new Paths(draft.problems, standardInput).expand(paths);
    inputs.forEach(input -> read(input, draft));
    FactBase base = resolve(draft);
    List<Path> files = inputs.stream().map(Input::path).filter(Objects::nonNull).toList();
    return new Loaded(base, draft.problems.sorted(), files, draft.leftOut);
  }

  private static void read(Input input, Draft draft) {
    try {
      Path path = input.path();
      if (path != null && Files.size(path) > Bounds.MAX_FILE) {
        draft.end(TextReader.tooLarge(input.name()));
      } else if (input.isCsv()) {
        CsvReader.read(input, draft);
      } else {
        YamlReader.read(input, draft);
      }
    } catch (Unreadable e) {
      draft.end(e.problem());
    } catch (IOException e) {
      String message = "the file cannot be read: " + reason(e);
      draft.end(new Problem(Origin.of(input.name()), message, mending(e)));
    }
  }

  /** Why a file could not be read, without its name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static @Nullable String mending(IOException e) {
    return e instanceof AccessDeniedException ? "give yourself the right to read it" : null;
  }

  private static FactBase resolve(Draft draft) {
    Fields.Dates dates = new Fields.Dates();
    Definitions definitions = new Definitions(draft);
    Articles articles = new Articles(draft, dates);
    References.check(draft, definitions);
    Statements.check(draft, definitions);
    Facts reader = new Facts(draft, definitions, articles, dates);
    List<Fact> facts = new ArrayList<>();
    // An entry is let go once it is read: a base can have a million.
    for (Entry entry = draft.facts.poll(); entry != null; entry = draft.facts.poll()) {
      Fact fact = reader.read(entry);
      if (fact != null) {
        facts.add(fact);
      } else {
        draft.leftOut++;
      }
    }
    return new FactBase(definitions.subjects(), articles.all(), facts, reviews(draft, dates));
  }

  private static List<Review> reviews(Draft draft, Fields.Dates dates) {
    List<Review> reviews = new ArrayList<>();
    for (Entry entry : draft.reviews) {
      Fields fields = new Fields(entry, draft.problems);
      String discrepancy =
          fields.required("discrepancy", "give the fingerprint that `check` prints");
      String because = fields.required("because", "say why the discrepancy is settled");
      var until = fields.read("until", dates);
      if (until != null && until.day() == null) {
        fields.problem(
            fields.origin("until"),
            "`until`: `" + until.text() + "` is not a day",
            "write a day such as `2025-06-30`");
      }
      if (discrepancy != null && because != null && fields.isSound()) {
        reviews.add(
            new Review(
                discrepancy, because, fields.text("by"), fields.text("on"), until, entry.origin()));
      }
    }
    return reviews;
  }
}
