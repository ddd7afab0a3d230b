package id.selisih.cli;

import id.selisih.report.Style;
import java.util.Locale;

/** Whether the output is coloured. */
enum ColorChoice {
  /** On a terminal, unless NO_COLOR is set or the terminal is dumb. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean isColoured(Session session) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          session.isTerminal()
              && session.variable("NO_COLOR").isEmpty()
              && !session.variable("TERM").equals("dumb");
    };
  }

  Style style(Session session) {
    return isColoured(session) ? Style.COLOUR : Style.PLAIN;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
