package id.selisih.fact;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enumerated setting under the word that stands for it in fact files and reports. */
public interface Keyed {

  /** The word, letter for letter. */
  String key();

  /** The constant with that word; null where there is none. */
  static <T extends Keyed> @Nullable T find(T[] constants, String key) {
    for (T constant : constants) {
      if (constant.key().equals(key)) {
        return constant;
      }
    }
    return null;
  }

  /** The words of all constants, in their order. */
  static <T extends Keyed> List<String> keys(T[] constants) {
    return Arrays.stream(constants).map(Keyed::key).toList();
  }
}
