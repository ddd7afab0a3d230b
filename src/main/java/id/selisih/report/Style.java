package id.selisih.report;

import id.selisih.finding.Severity;

/** How things are marked on a terminal. */
public final class Style {
  /** No marks at all, for files, pipes and plain terminals. */
  public static final Style PLAIN = new Style(false);

  /** ANSI colours (ECMA-48, the eight that every terminal has). */
  public static final Style COLOUR = new Style(true);

  private static final String END = "\u001b[0m";

  private final boolean isColoured;

  private Style(boolean isColoured) {
    this.isColoured = isColoured;
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> mark("1;31", text);
      case WARNING -> mark("1;33", text);
      case NOTE -> mark("1;36", text);
    };
  }

  String strong(String text) {
    return mark("1", text);
  }

  String faint(String text) {
    return mark("2", text);
  }

  private String mark(String code, String text) {
    return isColoured && !text.isEmpty() ? "\u001b[" + code + "m" + text + END : text;
  }
}
