package id.selisih;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of the data: which package may use which. */
class ArchitectureTest {
  private static final String ROOT = "id.selisih.";

  /** The table of design.md. When a package outgrows it, change the table there and here. */
  private static final Map<String, List<String>> MAY_USE = table();

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new LinkedHashMap<>();
    table.put("watch", List.of());
    table.put("fact", List.of());
    table.put("reading", List.of("fact"));
    table.put("source", List.of("watch", "fact", "reading"));
    table.put("compare", List.of("fact"));
    table.put("finding", List.of("fact", "compare"));
    table.put("rule", List.of("fact", "reading", "compare", "finding"));
    table.put("check", List.of("watch", "fact", "reading", "source", "compare", "finding", "rule"));
    table.put("report", List.of("fact", "compare", "finding", "rule"));
    table.put(
        "cli",
        List.of(
            "watch", "fact", "reading", "source", "compare", "finding", "rule", "check", "report"));
    return table;
  }

  /** Who may use which library; the JDK and JSpecify's annotations are everybody's. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "compare", List.of("com.ibm.icu.text.."),
          "source", List.of("org.yaml.snakeyaml..", "org.apache.commons.csv.."),
          "reading", List.of("com.ibm.icu.."),
          "report",
              List.of(
                  "com.fasterxml.jackson..",
                  "org.commonmark..",
                  "org.apache.commons.csv..",
                  "com.ibm.icu.lang.."),
          "cli", List.of("picocli..", "com.fasterxml.jackson..", "me.tongfei.progressbar.."));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.selisih");

  static Set<String> packages() {
    return MAY_USE.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBesideItInTheTable(String name) {
    List<String> uses = MAY_USE.getOrDefault(name, List.of());
    String[] allowed =
        Stream.of(
                Stream.of("java..", "javax..", "org.jspecify..", ROOT + name + ".."),
                uses.stream().map(other -> ROOT + other + ".."),
                LIBRARIES.getOrDefault(name, List.of()).stream())
            .flatMap(parts -> parts)
            .toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat(
            // Arrays of primitives stand in no package.
            resideInAnyPackage(allowed).or(nameMatching("(boolean|byte|char|int|long|double).*")))
        .because(
            "the data goes one way: `"
                + name
                + "` may use "
                + (uses.isEmpty() ? "the JDK alone" : String.join(", ", uses))
                + "; if it must use more, change the table of design.md and this one together")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> unknown = new TreeSet<>();
    CLASSES.forEach(
        type -> {
          String rest = type.getPackageName().substring(ROOT.length() - 1);
          String name = rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
          if (!MAY_USE.containsKey(name)) {
            unknown.add(type.getName());
          }
        });

    assertThat(unknown)
        .as("classes in no package of the table: give the package a line in design.md and here")
        .isEmpty();
  }

  @Test
  void namesAreComparedWithoutFacts() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "compare.name..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "compare")
        .because("two names are compared as they are spelled, by `compare` as by `names`")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsStreamsAndTheExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("streams are handed in, and a library does not end the program")
        .check(CLASSES);
  }
}
