package id.selisih.source;

import id.selisih.fact.FactBase;
import id.selisih.fact.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What came of reading fact files.
 *
 * @param base the facts without a problem, and what they need
 * @param problems what is wrong with the files, in their order
 * @param files the fact files of the run, in the order of reading, those that could not be read
 *     too; without standard input
 * @param texts the files in which articles have their texts
 * @param leftOut how many facts have a problem and are not in the base
 */
public record Loaded(
    FactBase base, List<Problem> problems, List<Path> files, Set<Path> texts, int leftOut) {

  /** Copies the lists. */
  public Loaded {
    problems = List.copyOf(problems);
    files = List.copyOf(files);
    texts = Set.copyOf(texts);
  }
}
