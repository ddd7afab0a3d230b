package id.selisih.source;

import id.selisih.fact.Fact;
import id.selisih.fact.FactBase;
import id.selisih.fact.Origin;
import id.selisih.fact.Problem;
import id.selisih.fact.Review;
import id.selisih.watch.Stage;
import id.selisih.watch.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Loads fact files. */
public final class FactFiles {
  private static final int MOST_PARTS = 256;
  private static final int FACTS_OF_A_PART = 10_000;

  private FactFiles() {}

  /** Loads a fact base while nobody watches. */
  public static Loaded load(List<String> paths, InputStream standardInput) {
    return load(paths, standardInput, Watch.NOBODY);
  }

  /**
   * Loads a fact base. Nothing about a file makes it fail: whatever is wrong, a path that leads
   * nowhere included, is among the problems.
   *
   * @param paths files, folders, and {@code -} for YAML on standard input
   * @param standardInput read, and closed, only where a path is {@code -}
   * @param watch is told of the bytes that are read, then of the facts that are understood
   */
  public static Loaded load(List<String> paths, InputStream standardInput, Watch watch) {
    watch.begin(Stage.READING, Input.UNKNOWN);
    Draft draft = new Draft();
    List<Input> inputs = new Paths(draft.problems, standardInput, watch).expand(paths);
    watch.begin(Stage.READING, new Input.Sizes(inputs));
    parts(inputs, 1 + inputs.size() / MOST_PARTS)
        .map(FactFiles::read)
        .toList()
        .forEach(draft::addAll);
    watch.begin(Stage.UNDERSTANDING, draft.facts.size());
    FactBase base = resolve(draft, watch);
    List<Path> files = inputs.stream().map(Input::path).filter(Objects::nonNull).toList();
    return new Loaded(base, draft.problems.sorted(), files, draft.articleTexts, draft.leftOut);
  }

  /**
   * A list in parts of a fixed length, worked on by as many threads as there are cores: what comes
   * of it is the same on every machine.
   */
  private static <T> Stream<List<T>> parts(List<T> all, int length) {
    int count = (all.size() + length - 1) / length;
    IntStream indexes = IntStream.range(0, count);
    return (count > 1 ? indexes.parallel() : indexes)
        .mapToObj(i -> all.subList(i * length, Math.min(all.size(), (i + 1) * length)));
  }

  private static Draft read(List<Input> inputs) {
    Draft draft = new Draft();
    inputs.forEach(input -> read(input, draft));
    return draft;
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

  private static FactBase resolve(Draft draft, Watch watch) {
    Fields.EdtfNotation dates = new Fields.EdtfNotation();
    Definitions definitions = new Definitions(draft);
    Articles articles = new Articles(draft, dates);
    References.check(draft, definitions);
    Statements.check(draft, definitions);
    List<Fact> facts = new ArrayList<>(draft.facts.size());
    List<Facts> readers =
        parts(draft.facts, FACTS_OF_A_PART)
            .map(
                entries -> {
                  Facts reader = new Facts(entries, draft, definitions, articles);
                  watch.advance(entries.size());
                  return reader;
                })
            .toList();
    for (Facts reader : readers) {
      facts.addAll(reader.sound());
      draft.problems.addAll(reader.problems());
      draft.leftOut += reader.leftOut();
    }
    return new FactBase(definitions.subjects(), articles.all(), facts, reviews(draft, dates));
  }

  private static List<Review> reviews(Draft draft, Fields.EdtfNotation dates) {
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
