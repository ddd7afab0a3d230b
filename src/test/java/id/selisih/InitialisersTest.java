package id.selisih;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files are read and questions are judged side by side. Two threads that begin with two classes
 * whose static initialisers need each other wait for each other for ever (Java Language
 * Specification 17, 12.4.2).
 */
class InitialisersTest {
  private static final String ROOT = "id.selisih.";

  @Test
  void noTwoInitialisersNeedEachOther() {
    Iterable<JavaClass> program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.selisih");

    assertThat(circles(program)).isEmpty();
  }

  /** Two that do, the one by a method of the other's field. */
  static final class Hen {
    static final Egg EGG = new Egg();

    private Hen() {}

    static int age() {
      return EGG.hashCode();
    }
  }

  static final class Egg {
    static final int AGE = new Egg().age();

    int age() {
      return Hen.age();
    }
  }

  @Test
  void twoThatDoAreFound() {
    Iterable<JavaClass> two = new ClassFileImporter().importClasses(Hen.class, Egg.class);

    assertThat(circles(two)).containsExactly(Egg.class.getName() + " and " + Hen.class.getName());
  }

  private static Set<String> circles(Iterable<JavaClass> classes) {
    Map<JavaClass, Set<JavaClass>> needed = new HashMap<>();
    for (JavaClass owner : classes) {
      owner.getStaticInitializer().ifPresent(first -> needed.put(owner, neededBy(first)));
    }
    Set<String> circles = new TreeSet<>();
    needed.forEach(
        (one, all) ->
            all.stream()
                .filter(two -> one.getName().compareTo(two.getName()) < 0)
                .filter(two -> needed.getOrDefault(two, Set.of()).contains(one))
                .forEach(two -> circles.add(one.getName() + " and " + two.getName())));
    return circles;
  }

  /**
   * The classes that an initialiser may need to be initialised: all that is used on any way through
   * the code, whichever subclass's method is meant.
   */
  private static Set<JavaClass> neededBy(JavaStaticInitializer first) {
    Set<JavaClass> needed = new HashSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    open.add(first);
    while (!open.isEmpty()) {
      JavaCodeUnit code = open.pop();
      if (!seen.add(code)) {
        continue;
      }
      for (JavaAccess<?> access : code.getAccessesFromSelf()) {
        withSupers(access.getTargetOwner())
            .filter(needed::add)
            .forEach(used -> used.getStaticInitializer().ifPresent(open::add));
        if (access.getTarget() instanceof CodeUnitAccessTarget called) {
          meant(called).forEach(open::add);
        }
      }
    }
    return needed;
  }

  private static Stream<JavaCodeUnit> meant(CodeUnitAccessTarget called) {
    JavaClass owner = called.getOwner();
    return Stream.concat(withSupers(owner), owner.getAllSubclasses().stream())
        .filter(InitialisersTest::isOurs)
        .flatMap(each -> each.getCodeUnits().stream())
        .filter(code -> code.getName().equals(called.getName()))
        .filter(code -> code.getRawParameterTypes().size() == called.getRawParameterTypes().size());
  }

  private static Stream<JavaClass> withSupers(JavaClass one) {
    return Stream.concat(Stream.of(one), one.getAllRawSuperclasses().stream())
        .filter(InitialisersTest::isOurs);
  }

  private static boolean isOurs(JavaClass one) {
    return one.getName().startsWith(ROOT);
  }
}
