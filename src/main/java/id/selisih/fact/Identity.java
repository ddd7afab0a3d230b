package id.selisih.fact;

/**
 * One text for what is a declared subject, or a name that stands for none: no name has that of a
 * subject, whatever the subject's id. Fingerprints are made of these texts, so that they stay.
 */
public final class Identity {
  /** Stands before a fold, which is of letters and digits alone, and doubles before an id. */
  private static final String MARK = "~";

  private Identity() {}

  /** The text for a subject: its id. */
  public static String ofSubject(String id) {
    return id.startsWith(MARK) ? MARK + id : id;
  }

  /** The text for a name that stands for no subject, from the key of its fold. */
  public static String ofName(String fold) {
    return MARK + fold;
  }

  /** The id of the subject that a text is for. */
  public static String subject(String identity) {
    return identity.startsWith(MARK) ? identity.substring(MARK.length()) : identity;
  }
}
