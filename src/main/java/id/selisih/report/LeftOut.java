package id.selisih.report;

import id.selisih.compare.Judgement;

/**
 * How much of a question with very many values is shown.
 *
 * @param values how many values are left out
 * @param facts how many facts are left out, those of shown values too
 */
record LeftOut(int values, int facts) {

  /** The part of a judgement that is shown. */
  static LeftOut of(Judgement judgement) {
    return new LeftOut(judgement.valuesLeftOut(), judgement.factsLeftOut());
  }

  /** A sentence without a full stop. */
  String sentence() {
    return "shown are facts that bear the verdict out, and the values that most facts give; "
        + Labels.count(values, "value")
        + " and "
        + Labels.count(facts, "fact")
        + " are left out";
  }
}
