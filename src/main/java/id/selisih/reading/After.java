package id.selisih.reading;

import id.selisih.fact.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * What words behind a figure say of it: 1,500 or more.
 *
 * @param hedge null for what only looks like one
 * @param isOpen whether it may say another hedge as well
 */
record After(@Nullable Hedge hedge, boolean isOpen) {
  /** Of the argument in a language's resource: a hedge or none, with a question mark where open. */
  static After of(String argument) {
    boolean isOpen = argument.endsWith("?");
    String phrase = isOpen ? argument.substring(0, argument.length() - 1) : argument;
    return new After(phrase.equals("none") ? null : FigureTable.hedge(phrase), isOpen);
  }
}
