package id.selisih.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.selisih.fact.Article;
import id.selisih.fact.Claimant;
import id.selisih.fact.CountMode;
import id.selisih.fact.Fact;
import id.selisih.fact.Origin;
import id.selisih.fact.PlaceValue;
import id.selisih.fact.Property;
import id.selisih.fact.Status;
import id.selisih.fact.Subject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from fact files that are in order. */
class FactFilesTest {
  private static final String PROPERTIES =
      """
      properties:
        t: {kind: quantity, label: Troops, unit: person, count: cumulative, tolerance: 2.5%}
        s: {kind: yes-no, many: true, fixed: true}
        d: {kind: date}
        p: {kind: place}
        n: {kind: name}
        x: {kind: text}
      """;

  private static Loaded read(String yaml) {
    return FactFiles.load(List.of("-"), new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }

  private static Loaded sound(String yaml) {
    Loaded loaded = read(yaml);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.leftOut()).isZero();
    return loaded;
  }

  /** The facts of one article, for properties of every kind: t, s, d, p, n and x. */
  static List<Fact> facts(String facts) {
    return sound(PROPERTIES + "articles:\n  - id: a\n    facts:\n" + facts.indent(6))
        .base()
        .facts();
  }

  @Test
  void everyKeyOfEveryLevelIsRead() {
    Loaded loaded =
        sound(
            PROPERTIES
                + """
                subjects:
                  russia: {label: Russia}
                  kursk: {label: Kursk, names: [Kursk Oblast, Курск], part-of: russia}
                  rutte: {speaks-for: nato}
                  nato:
                articles:
                  - id: a
                    title: Title
                    outlet: Outlet
                    url: https://example.org
                    published: 2024-10-22
                    language: id
                    text: pom.xml
                    credits: [scmp, yonhap]
                    facts:
                      - id: one
                        about: russia
                        property: t
                        value: about 1500
                        printed: sekitar 1.500
                        line: 7
                        status: planned
                        count: additional
                        unit: brigade
                        scope: the second wave
                        as-of: 2024-10
                        said-by: [rutte, nobody]
                        said-on: 2024-10-18
                        via: [yonhap, scmp]
                        sum-of: [two]
                        revises: two
                        note: for people
                      - {id: two, about: russia, property: t, value: 10}
                reviewed:
                  - discrepancy: 0123456789ab
                    because: settled
                    by: me
                    on: Monday
                    until: 2025-06-30
                """);
    Article article = loaded.base().articles().get(0);
    assertThat(article)
        .isEqualTo(
            new Article(
                "a",
                "Title",
                "Outlet",
                "https://example.org",
                article.published(),
                "id",
                "pom.xml",
                article.words(),
                List.of("scmp", "yonhap"),
                new Origin("<stdin>", 14, 5)));
    assertThat(article.published()).hasToString("2024-10-22");
    Subject kursk = loaded.base().subjects().get("kursk");
    assertThat(kursk)
        .isEqualTo(
            new Subject(
                "kursk",
                "Kursk",
                List.of("Kursk Oblast", "Курск"),
                "russia",
                null,
                new Origin("<stdin>", 10, 10)));
    Fact fact = loaded.base().facts().get(0);
    assertThat(fact.id()).isEqualTo("one");
    assertThat(fact.about()).isEqualTo("russia");
    assertThat(fact.article()).isSameAs(article);
    assertThat(fact.value().written()).isEqualTo("about 1500");
    assertThat(fact.printed()).isEqualTo("sekitar 1.500");
    assertThat(fact.articleLine()).isEqualTo(7);
    assertThat(fact.context().status()).isEqualTo(Status.PLANNED);
    assertThat(fact.context().count()).isEqualTo(CountMode.ADDITIONAL);
    assertThat(fact.context().unit()).isEqualTo("brigade");
    assertThat(fact.context().scope()).isEqualTo("the second wave");
    assertThat(fact.asOf()).hasToString("2024-10");
    assertThat(fact.claim().claimants())
        .containsExactly(
            new Claimant("rutte", "rutte", "nato"), new Claimant("nobody", null, "~bodyno"));
    assertThat(fact.claim().saidOn()).hasToString("2024-10-18");
    assertThat(fact.claim().via()).containsExactly("yonhap", "scmp");
    assertThat(fact.relations().sumOf()).containsExactly("two");
    assertThat(fact.relations().revises()).isEqualTo("two");
    assertThat(fact.origin()).isEqualTo(new Origin("<stdin>", 23, 9));
    Property troops = fact.property();
    assertThat(troops.display()).isEqualTo("Troops");
    assertThat(troops.unit()).isEqualTo("person");
    assertThat(troops.count()).isEqualTo(CountMode.CUMULATIVE);
    assertThat(troops.tolerance()).isEqualByComparingTo("0.025");
    assertThat(troops.fixed()).isFalse();
    assertThat(loaded.base().reviews()).hasSize(1);
    assertThat(loaded.base().reviews().get(0).until()).hasToString("2025-06-30");
    assertThat(loaded.base().reviews().get(0).on()).isEqualTo("Monday");
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    List<Fact> facts =
        facts(
            """
            - {about: x, property: t, value: 1}
            - {about: x, property: s, value: unconfirmed}
            - {about: x, property: d, value: 2024}
            """);
    Fact fact = facts.get(0);
    assertThat(fact.id()).isNull();
    assertThat(fact.printed()).isNull();
    assertThat(fact.articleLine()).isZero();
    assertThat(fact.context().status()).isEqualTo(Status.DONE);
    assertThat(fact.context().count()).isEqualTo(CountMode.CUMULATIVE);
    assertThat(fact.context().unit()).isEqualTo("person");
    assertThat(fact.time()).isNull();
    assertThat(fact.claim().isEstablished()).isTrue();
    assertThat(facts.get(1).property().fixed()).isTrue();
    assertThat(facts.get(1).property().many()).isTrue();
    assertThat(facts.get(1).context().count()).isEqualTo(CountMode.CURRENT);
    assertThat(facts.get(2).property().fixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "yes",
        "on",
        "~",
        "null",
        "0123",
        "1.500",
        "12e3",
        "0x1F",
        "1_000",
        ".inf",
        "2024-06-19",
        "12:30:45",
        "=",
        "don't",
        "C#",
        "http://x.y",
        "a:b",
        "-1",
        "[sic",
        "it's"
      })
  void scalarsArriveAsWritten(String text) {
    String plain = text.startsWith("[") ? "\"" + text + "\"" : text;
    Fact fact = facts("- about: " + plain + "\n  property: x\n  value: " + plain + "\n").get(0);
    assertThat(fact.value().written()).isEqualTo(text);
    assertThat(fact.about()).isEqualTo(text);
  }

  @Test
  void quotesEscapesAndBlocksAreResolved() {
    List<Fact> facts =
        facts(
            """
            - {about: x, property: x, value: 'it''s'}
            - {about: x, property: x, value: "a\\tb\\u00e9\\U0001F600"}
            - {about: x, property: x, value: a} # comment
            - about: x
              property: x
              value: |
                two
                lines
            - about: x
              property: x
              value: >
                one
                line
            - about: x
              property: x
              value: still
                one
            """);
    assertThat(facts.stream().map(fact -> fact.value().written()))
        .containsExactly("it's", "a\tbé😀", "a", "two\nlines", "one line", "still one");
  }

  @Test
  void aSpellingStandsForASubject() {
    Loaded loaded =
        sound(
            PROPERTIES
                + """
                subjects:
                  kim: {label: Kim Hong-kyun, names: [K. H. Kim]}
                  Kim Hong Kyun: {label: Somebody Else}
                articles:
                  - id: a
                    facts:
                      - {about: x, property: p, value: kim}
                      - {about: x, property: p, value: KIM HONG-KYUN}
                      - {about: x, property: p, value: K H Kim}
                      - {about: x, property: p, value: Kim Hong Kyun}
                      - {about: x, property: p, value: Kim Hong-hyun}
                      - {about: x, property: p, value: Kim}
                """);
    assertThat(loaded.base().facts())
        .extracting(fact -> ((PlaceValue) fact.value()).subject())
        .containsExactly("kim", "kim", "kim", "Kim Hong Kyun", null, null);
  }

  @Test
  void anArticleAddsUpOverFiles(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        PROPERTIES
            + "articles: [{id: a, outlet: One, credits: [scmp],"
            + " facts: [{about: x, property: t, value: 1}]}]");
    Files.writeString(
        folder.resolve("b.yaml"),
        "articles: [{id: a, title: Title, facts: [{about: x, property: t, value: 2}]}]");
    Files.writeString(folder.resolve("c.csv"), "article,about,property,value\na,x,t,3\nb,x,t,4\n");
    Loaded loaded = FactFiles.load(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().articles()).hasSize(2);
    Article article = loaded.base().articles().get(0);
    assertThat(article.outlet()).isEqualTo("One");
    assertThat(article.title()).isEqualTo("Title");
    assertThat(article.credits()).containsExactly("scmp");
    assertThat(loaded.base().facts().subList(0, 3))
        .allSatisfy(fact -> assertThat(fact.article()).isSameAs(article));
    Article bare = loaded.base().articles().get(1);
    assertThat(bare.id()).isEqualTo("b");
    assertThat(bare.outlet()).isNull();
  }

  @Test
  void whatAnArticleContradictsItselfInIsNotGuessed() {
    Article article =
        read("articles: [{id: a, outlet: One, title: T}, {id: a, outlet: Two, title: T}]")
            .base()
            .articles()
            .get(0);
    assertThat(article.outlet()).isNull();
    assertThat(article.title()).isEqualTo("T");
  }

  @Test
  void listsInCsvAreSeparatedBySemicolons(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("p.yaml"), PROPERTIES);
    Files.writeString(
        folder.resolve("a.csv"),
        String.join(
            "\r\n",
            "\uFEFFarticle,about,property,value,said-by,via,printed",
            "a,x,t,1,nis; gur,yonhap,\"a, \"\"b\"\"",
            "c\"",
            "a,x,t,2,,,d;e"));
    Loaded loaded = FactFiles.load(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(loaded.problems()).isEmpty();
    Fact fact = loaded.base().facts().get(0);
    assertThat(fact.claim().claimants())
        .extracting(Claimant::written)
        .containsExactly("nis", "gur");
    assertThat(fact.claim().via()).containsExactly("yonhap");
    assertThat(fact.printed()).isEqualTo("a, \"b\"\r\nc");
    Fact second = loaded.base().facts().get(1);
    assertThat(second.origin()).isEqualTo(new Origin(folder.resolve("a.csv").toString(), 4, 1));
    assertThat(second.printed()).isEqualTo("d;e");
    assertThat(second.claim().isEstablished()).isTrue();
  }

  /** Of 256 files and more, one thread reads several, each of them to its own end. */
  @Test
  void aFactThatLacksAKeyIsToldWhateverEndsTheNextFile(@TempDir Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 512; i++) {
      Path file = folder.resolve("f%03d.yaml".formatted(i));
      Files.writeString(
          file,
          i % 2 == 0
              ? "articles: [{id: a%d, facts: [{property: p, value: 1}]}]\n".formatted(i)
              : "[");
      names.add(file.toString());
    }
    Loaded loaded = FactFiles.load(names, InputStream.nullInputStream());
    assertThat(loaded.problems())
        .filteredOn(problem -> problem.message().equals("`about` is missing"))
        .hasSize(256);
  }
}
