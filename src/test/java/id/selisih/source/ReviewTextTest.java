package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selisih.fact.Edtf;
import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries are written into the text of a fact file and taken out, and nothing else is touched. */
class ReviewTextTest {
  private static final Origin HERE = Origin.of("reviewed.yaml");
  private static final String ADDED =
      """
      - discrepancy: "0123456789ab"
        because: "so"
      """;

  @Test
  void writesEveryField() throws Exception {
    Review review =
        new Review("0123456789ab", "so", "Desk", "2024-12-01", Edtf.parse("2025-06-30"), HERE);
    assertThat(ReviewText.of("").with(List.of(review)))
        .isEqualTo(
            """
            reviewed:
              - discrepancy: "0123456789ab"
                because: "so"
                by: "Desk"
                on: "2024-12-01"
                until: 2025-06-30
            """);
  }

  @Test
  void keepsWhatStandsBeforeAndBehind() throws Exception {
    String before =
        """
        # settled by the desk
        reviewed:
          # the first
          - discrepancy: aaaaaaaaaaaa  # with a remark
            because: >
              two
              lines

        """;
    String behind = "  # what follows\nsubjects:\n  a: {label: A}   # last\n";
    assertThat(added(before + behind)).isEqualTo(before + ADDED.indent(2) + behind);
  }

  @Test
  void beginsASectionBehindAllOthers() throws Exception {
    assertThat(added("articles: [] # none\n# end\n"))
        .isEqualTo("articles: [] # none\n# end\nreviewed:\n" + ADDED.indent(2));
    assertThat(added("articles: []")).isEqualTo("articles: []\nreviewed:\n" + ADDED.indent(2));
    assertThat(added("# nothing yet")).isEqualTo("# nothing yet\nreviewed:\n" + ADDED.indent(2));
    assertThat(added("articles: []\n...\n"))
        .isEqualTo("articles: []\nreviewed:\n" + ADDED.indent(2) + "...\n");
  }

  @Test
  void fillsAnEmptySection() throws Exception {
    String rest = "articles: []\n";
    assertThat(added("reviewed:  # none\n" + rest))
        .isEqualTo("reviewed:  # none\n" + ADDED.indent(2) + rest);
    assertThat(added("reviewed: []  # none\n" + rest))
        .isEqualTo("reviewed:  # none\n" + ADDED.indent(2) + rest);
    assertThat(added("reviewed: []")).isEqualTo("reviewed:\n" + ADDED.indent(2));
  }

  @Test
  void followsTheLayoutOfTheList() throws Exception {
    assertThat(added("reviewed:\n- {discrepancy: a, because: b}\nsubjects: {}\n"))
        .isEqualTo("reviewed:\n- {discrepancy: a, because: b}\n" + ADDED + "subjects: {}\n");
    assertThat(added("reviewed: [{discrepancy: a, because: b}] # x\n"))
        .isEqualTo(
            "reviewed: [{discrepancy: a, because: b}, {discrepancy: \"0123456789ab\", because: \"so\"}] # x\n");
    assertThat(added("reviewed:\r\n    - discrepancy: a\r\n      because: b"))
        .isEqualTo(
            "reviewed:\r\n    - discrepancy: a\r\n      because: b\r\n"
                + ADDED.indent(4).replace("\n", "\r\n"));
  }

  @Test
  void countsCharactersAsPeopleDo() throws Exception {
    String before = "\uFEFF# 😀 é 😀\nreviewed:\n  - {discrepancy: 😀, because: 😀}\n";
    assertThat(added(before + "# 😀\n")).isEqualTo(before + ADDED.indent(2) + "# 😀\n");
  }

  @Test
  void takesEntriesOut() throws Exception {
    String text =
        """
        reviewed:
          # one
          - discrepancy: a  # gone
            because: |
              b

          -
            # of two
            because: c
            discrepancy: b
          # three
          - {discrepancy: c, because: d}
        # end
        subjects: {}
        """;
    assertThat(removed(text, "a")).isEqualTo(text.replaceFirst("(?s)  - disc.*?\n\n", ""));
    assertThat(removed(text, "b")).isEqualTo(text.replaceFirst("(?s)  -\n.*?y: b\n", ""));
    assertThat(removed(text, "a", "b", "c"))
        .isEqualTo("reviewed:\n  # one\n  # three\n# end\nsubjects: {}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "a b", "b c", "a c", "a b c", "d", "a d", "b c d"})
  void takesEntriesOutOfBrackets(String gone) throws Exception {
    String text =
        """
        reviewed: [{discrepancy: a, because: x}, {discrepancy: b, because: x},
          {discrepancy: c, because: x}, {discrepancy: d, because: x},] # end
        """;
    String after = removed(text, gone.split(" "));
    List<String> left = new ArrayList<>(List.of("a", "b", "c", "d"));
    left.removeAll(List.of(gone.split(" ")));
    assertThat(reviews(after)).extracting(Review::discrepancy).isEqualTo(left);
    assertThat(after).startsWith("reviewed: [").endsWith("] # end\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a",
        "text",
        "{articles: []}",
        "reviewed: x",
        "reviewed: {a: b}",
        "a: [",
        "\t\ta"
      })
  void refusesWhatItCannotWriteInto(String text) {
    assertThatThrownBy(() -> added(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void refusesAliases() {
    // They are no part of a fact file, and a list that holds itself has no end.
    assertThatThrownBy(() -> added("a: &x [*x]\n"))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("it is not YAML");
  }

  @Property(tries = 300)
  void writesAnyTextSoThatItIsReadBack(@ForAll String because) throws Exception {
    String written = because.isBlank() ? "x" : "x" + because + "x";
    Review review = new Review("0123456789ab", written, null, null, null, HERE);
    String scalarsOnly =
        new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (scalarsOnly.equals(written)) {
      assertThat(reviews(ReviewText.of("").with(List.of(review))))
          .extracting(Review::because)
          .containsExactly(written);
    }
  }

  private static String added(String text) throws Malformed {
    Review review = new Review("0123456789ab", "so", null, null, null, HERE);
    return ReviewText.of(text).with(List.of(review));
  }

  private static String removed(String text, String... discrepancies) throws Malformed {
    List<Origin> places =
        reviews(text).stream()
            .filter(review -> List.of(discrepancies).contains(review.discrepancy()))
            .map(Review::origin)
            .toList();
    assertThat(places).hasSize(discrepancies.length);
    return ReviewText.of(text).without(places);
  }

  private static List<Review> reviews(String yaml) {
    Loaded loaded =
        FactFiles.load(
            List.of("-"), new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(loaded.problems()).isEmpty();
    return loaded.base().reviews();
  }
}
