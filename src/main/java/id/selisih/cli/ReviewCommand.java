package id.selisih.cli;

import id.selisih.check.Check;
import id.selisih.check.Terms;
import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.fact.Nearest;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import id.selisih.finding.Detail;
import id.selisih.finding.Finding;
import id.selisih.finding.Outcome;
import id.selisih.report.Visible;
import id.selisih.rule.Rule;
import id.selisih.rule.Rules;
import id.selisih.source.FactFiles;
import id.selisih.source.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code selisih review}: takes discrepancies as settled. */
final class ReviewCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(
          this,
          "review",
          "Takes discrepancies as settled, so that they are shown but no longer count.");
  private final PositionalParamSpec arguments =
      Specs.arguments("FINGERPRINT FILE", 1)
          .description(
              "The fingerprint that check prints, unless --all or --prune is given; then fact files (.yaml, .yml, .csv) and folders of them.")
          .build();
  private final OptionSpec all =
      Specs.flag("--all").description("Settle everything that check shows now.").build();
  private final OptionSpec prune =
      Specs.flag("--prune")
          .description(
              "Remove the reviews that match no discrepancy any more, or whose last day has passed.")
          .build();
  private final OptionSpec because =
      Specs.text("TEXT", "--because").description("Why it is settled. Required.").build();
  private final OptionSpec by = Specs.text("NAME", "--by").description("Who says so.").build();
  private final OptionSpec until =
      Specs.text("DATE", "--until")
          .description("The last day on which the review counts, such as 2025-06-30.")
          .build();
  private final OptionSpec into =
      Specs.text("FILE", "--into")
          .description(
              "The fact file to write to. Default: reviewed.yaml beside the first FILE, or in it where it is a folder.")
          .build();

  ReviewCommand(Session session) {
    this.session = session;
    spec.addPositional(arguments).addOption(all).addOption(prune).addOption(because);
    spec.addOption(by).addOption(until).addOption(into);
    Specs.exits(
        spec,
        "0:done",
        "2:the command line or a fact file is wrong, or a file cannot be written; nothing is",
        "3:the program failed");
    spec.usageMessage()
        .customSynopsis(
            "selisih review FINGERPRINT FILE... --because=TEXT [--by=NAME] [--until=DATE] [--into=FILE]",
            "selisih review --all FILE... --because=TEXT [--by=NAME] [--until=DATE] [--into=FILE]",
            "selisih review --prune FILE...")
        .footer(
            "  selisih review fd0277d7ba2a facts/ --because \"the treaty is dated 19 June\" --by Desk",
            "  selisih review --all facts/ --because \"as it was when we began\"",
            "  selisih review --prune facts/");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    boolean isAll = Specs.isGiven(all);
    boolean isPrune = Specs.isGiven(prune);
    List<String> files = new ArrayList<>(Specs.all(arguments));
    String fingerprint = isAll || isPrune ? "" : fingerprint(files.remove(0));
    validate(files);
    Edtf last = lastDay();
    ReviewFile target = isPrune ? null : target(files);
    List<Rule> rules = Rules.all();
    if (isAll) {
      Settings settings = Settings.of(files, session);
      rules = rules.stream().filter(rule -> !settings.isOff(rule.doc().id())).toList();
    }
    Loaded loaded;
    Outcome outcome;
    try (Stages stages = Stages.of(session, false)) {
      loaded = FactFiles.load(withReviews(files), session.in(), stages);
      if (!loaded.problems().isEmpty()) {
        stages.hide();
        new Printer(session).problems(loaded.problems());
        throw wrong("nothing was written: mend the fact files first");
      }
      outcome = new Check(new Terms(rules, Map.of(), session.clock())).run(loaded, stages);
    }
    if (target == null) {
      prune(outcome);
      return 0;
    }
    List<Finding> settled =
        isAll
            ? outcome.open().stream().filter(f -> !f.values().isEmpty()).toList()
            : List.of(find(fingerprint, outcome));
    String why = String.valueOf(Specs.given(because)).strip();
    Origin origin = Origin.of(target.toString());
    String today = session.today().toString();
    String who = Specs.given(by);
    List<Review> reviews =
        settled.stream()
            .map(Finding::fingerprint)
            .distinct()
            .map(print -> new Review(print, why, who, today, last, origin))
            .toList();
    target.add(reviews);
    say(
        reviews.isEmpty()
            ? "there is nothing to settle"
            : count(reviews.size(), "discrepancy", "discrepancies") + " settled in " + target);
    if (!reviews.isEmpty() && !target.isReadWith(files, loaded)) {
      session
          .err()
          .println(
              "selisih: pass "
                  + target
                  + " to check, too: of the files beside the facts, only reviewed.yaml is read unasked");
    }
    return 0;
  }

  /** The files, and the one that is written to, so that nothing is settled there twice. */
  private List<String> withReviews(List<String> files) {
    String file = Specs.given(into);
    if (file == null || Path.of(file).toFile().length() == 0) {
      return files;
    }
    List<String> all = new ArrayList<>(files);
    all.add(file);
    return all;
  }

  private ReviewFile target(List<String> files) {
    String file = Specs.given(into);
    return file == null ? ReviewFile.beside(files.get(0)) : ReviewFile.of(file);
  }

  private void validate(List<String> files) {
    boolean isPrune = Specs.isGiven(prune);
    if (isPrune && Specs.isGiven(all)) {
      throw usage("--all and --prune exclude each other");
    }
    if (files.isEmpty()) {
      throw usage("name the fact files too");
    }
    if (isPrune && Stream.of(because, by, until, into).anyMatch(o -> Specs.given(o) != null)) {
      throw usage("--prune takes no --because, --by, --until and --into");
    }
    String why = Specs.given(because);
    if (!isPrune && (why == null || why.isBlank())) {
      throw usage("say why it is settled: --because TEXT");
    }
    String who = Specs.given(by);
    if (who != null && who.isBlank()) {
      throw usage("--by is empty");
    }
  }

  private String fingerprint(String written) {
    String fingerprint = written.toLowerCase(Locale.ROOT);
    if (!fingerprint.matches("[0-9a-f]{12}")) {
      throw usage(
          "`" + written + "` is not a fingerprint, such as check prints; to settle all: --all");
    }
    return fingerprint;
  }

  /** The last day on which the review counts; null where none is given. */
  private @Nullable Edtf lastDay() {
    String written = Specs.given(until);
    if (written == null) {
      return null;
    }
    try {
      Edtf date = Edtf.parse(written);
      if (date.day() != null && !date.day().isBefore(session.today())) {
        return date;
      }
      throw usage(
          "--until: `"
              + written
              + (date.day() == null ? "` is not a day such as 2025-06-30" : "` has passed"));
    } catch (Malformed e) {
      throw usage("--until: " + e.message() + "; write a day such as 2025-06-30");
    }
  }

  private static Finding find(String fingerprint, Outcome outcome) {
    List<String> known = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      if (!finding.fingerprint().equals(fingerprint)) {
        known.add(finding.fingerprint());
      } else if (finding.review() != null) {
        throw wrong("`" + fingerprint + "` is settled already at " + finding.review().origin());
      } else if (finding.values().isEmpty()) {
        throw wrong("`" + fingerprint + "` is a stale review; remove it: selisih review --prune");
      } else {
        return finding;
      }
    }
    String nearest = Nearest.to(fingerprint, known);
    throw wrong(
        "no discrepancy of these files has the fingerprint `"
            + fingerprint
            + (nearest == null ? "`" : "`; did you mean `" + nearest + "`?"));
  }

  private void prune(Outcome outcome) {
    Map<String, List<Origin>> stale = new TreeMap<>();
    for (Finding finding : outcome.findings()) {
      if (finding.detail() instanceof Detail.StaleReview review) {
        Origin origin = review.review().origin();
        stale.computeIfAbsent(origin.file(), file -> new ArrayList<>()).add(origin);
      }
    }
    if (stale.containsKey(Origin.STANDARD_INPUT)) {
      throw wrong("standard input cannot be changed; name the file whose reviews are stale");
    }
    // All are changed in memory before the first is written.
    List<Runnable> writes = new ArrayList<>();
    stale.forEach((file, places) -> writes.add(ReviewFile.of(file).without(places)));
    writes.forEach(Runnable::run);
    stale.forEach(
        (file, places) ->
            say(count(places.size(), "stale review", "stale reviews") + " removed from " + file));
    if (stale.isEmpty()) {
      say("no review is stale");
    }
  }

  private static String count(int count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }

  private void say(String line) {
    new Printer(session).result(Visible.line(line) + "\n");
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static Ending wrong(String message) {
    return new Ending(Program.WRONG_INPUT, message);
  }
}
