package id.selisih.cli;

import id.selisih.report.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the repository that a run is in. */
final class Workspace {
  /** Where GitHub and GitLab say that they have checked it out. */
  private static final List<String> VARIABLES = List.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR");

  private Workspace() {}

  /**
   * The repository around the working folder: what the CI service calls it, else what Git does; the
   * working folder itself where there is none.
   */
  static Repository repository(Session session) {
    Path here = Path.of("").toAbsolutePath();
    for (String variable : VARIABLES) {
      String folder = session.variable(variable);
      if (!folder.isEmpty() && here.startsWith(folder)) {
        return new Repository(Path.of(folder));
      }
    }
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new Repository(folder);
      }
    }
    return new Repository(here);
  }
}
