package id.selisih.reading;

/** Where the words beside a date put it, seen from the publication. */
enum Tense {
  /** Before it: since, lalu. */
  PAST,
  /** No word says it. */
  OPEN,
  /** After it: scheduled, mendatang. */
  AHEAD
}
