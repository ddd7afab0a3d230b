package id.selisih.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source.
 *
 * @param id its id
 * @param title for people; null where the base gives none, as for the rest
 * @param outlet who published it
 * @param url where it can be read
 * @param published when
 * @param language BCP 47 tag
 * @param text path of the archived article, relative to the fact file
 * @param words what stands in that file; null where there is none, or nothing asks for it
 * @param credits outlets and agencies that it relays
 * @param origin where it is first given
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable Edtf published,
    @Nullable String language,
    @Nullable String text,
    @Nullable ArticleText words,
    List<String> credits,
    Origin origin) {

  /** Copies the list. */
  public Article {
    credits = List.copyOf(credits);
  }

  /** An article of which the text is not at hand. */
  public Article(
      String id,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable Edtf published,
      @Nullable String language,
      @Nullable String text,
      List<String> credits,
      Origin origin) {
    this(id, title, outlet, url, published, language, text, null, credits, origin);
  }
}
