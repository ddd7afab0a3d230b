package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an article says.
 *
 * <p>Two facts are the same only if they are one entry of one file, so equality is identity.
 */
public final class Fact {
  private final @Nullable String id;
  private final Article article;
  private final String about;
  private final Property property;
  private final Value value;
  private final @Nullable String printed;
  private final int articleLine;
  private final Context context;
  private final @Nullable Edtf asOf;
  private final Claim claim;
  private final Relations relations;
  private final Origin origin;

  /**
   * A fact.
   *
   * @param id its id; null where no other fact needs to refer to it
   * @param article the article that says it
   * @param about id of the subject
   * @param property what is asked
   * @param value the answer
   * @param printed the value as the article prints it; null where the base does not say
   * @param articleLine line of the article's text, from 1; 0 where the base does not say
   * @param context what the value covers
   * @param asOf when the value held; null where the base does not say
   * @param claim who says it
   * @param relations the facts that it refers to
   * @param origin where it is given
   */
  public Fact(
      @Nullable String id,
      Article article,
      String about,
      Property property,
      Value value,
      @Nullable String printed,
      int articleLine,
      Context context,
      @Nullable Edtf asOf,
      Claim claim,
      Relations relations,
      Origin origin) {
    this.id = id;
    this.article = article;
    this.about = about;
    this.property = property;
    this.value = value;
    this.printed = printed;
    this.articleLine = articleLine;
    this.context = context;
    this.asOf = asOf;
    this.claim = claim;
    this.relations = relations;
    this.origin = origin;
  }

  /** Its id; null where it has none. */
  public @Nullable String id() {
    return id;
  }

  /** The article that says it. */
  public Article article() {
    return article;
  }

  /** Id of the subject that it is about. */
  public String about() {
    return about;
  }

  /** What it answers. */
  public Property property() {
    return property;
  }

  /** The answer. */
  public Value value() {
    return value;
  }

  /** The value as the article prints it; null where the base does not say. */
  public @Nullable String printed() {
    return printed;
  }

  /** Line of the article's text, from 1; 0 where the base does not say. */
  public int articleLine() {
    return articleLine;
  }

  /** What the value covers. */
  public Context context() {
    return context;
  }

  /** When the value held; null where the base does not say. */
  public @Nullable Edtf asOf() {
    return asOf;
  }

  /** Who says it, and when. */
  public Claim claim() {
    return claim;
  }

  /** The facts that it refers to. */
  public Relations relations() {
    return relations;
  }

  /** Where it is given. */
  public Origin origin() {
    return origin;
  }

  /** The fact's own time: {@code as-of}, else {@code said-on}; null where it has neither. */
  public @Nullable Edtf time() {
    return asOf != null ? asOf : claim.saidOn();
  }

  @Override
  public String toString() {
    return about + "/" + property.id() + " = " + value.written() + " (" + origin + ")";
  }
}
