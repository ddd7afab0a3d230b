package id.selisih.compare.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The systems by which the names of one language are written in Latin letters. */
interface Romanisation {

  /** The file of the tables that decide. */
  String table();

  /**
   * How two names are one, or the first a short form of the second, under these systems; null where
   * they are not, or are not names of this language.
   */
  @Nullable Link link(Name one, Name two);

  /**
   * Whether the name is built in a way that leaves it to this language alone to say what its short
   * forms are.
   */
  default boolean owns(Name name) {
    return false;
  }

  /**
   * The words of a name that it owns as initials may stand for them: the given name in its
   * syllables, and as one.
   */
  default List<List<String>> initialled(Name name) {
    return List.of();
  }
}
