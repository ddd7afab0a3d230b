package id.selisih.compare;

/** What is to be said of two facts that answer one question, from the best to the worst. */
public enum Verdict {
  /** The same value. */
  AGREE,
  /** Both can be true as they stand. */
  COMPATIBLE,
  /** They differ, and a declared field or the printed precision says why. */
  EXPLAINED,
  /** A field that would decide is missing. */
  UNDECIDED,
  /** Parties contradict each other, and the articles report it. */
  DISPUTE,
  /** Not both can be true as reported: somebody misreported. */
  CONFLICT
}
