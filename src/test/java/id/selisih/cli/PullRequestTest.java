package id.selisih.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom with an old base, from its first day to a pull request that is merged. */
class PullRequestTest {
  @Test
  void isToldOfWhatItBringsAndNothingElse(@TempDir Path temp) throws IOException {
    Folder folder =
        new Folder(temp)
            .properties("facts/facts.yaml")
            .height("facts/a.yaml", "one", "kerinci", 3805)
            .height("facts/b.yaml", "two", "kerinci", 3817)
            .height("facts/c.yaml", "one", "rinjani", 3726);
    Repo repo = new Repo(temp);
    repo.commit("The old base");
    String facts = folder.name("facts");

    // The base is settled as it is.
    assertThat(Run.of("check", facts).status()).isEqualTo(1);
    assertThat(Run.of("review", "--all", facts, "--because", "as it was").status()).isZero();
    assertThat(Run.of("check", facts).status()).isZero();
    repo.commit("Take the old base as settled");

    // A pull request brings a file with one conflict.
    repo.git("switch", "--quiet", "--create", "request");
    folder.height("facts/d.yaml", "two", "rinjani", 3776);
    repo.commit("What article two says of Rinjani");
    Run request = Run.of("check", facts, "--since", "main");
    assertThat(request.status()).isEqualTo(1);
    assertThat(request.err()).isEmpty();
    assertThat(request.out())
        .startsWith("error[conflict] rinjani: height – 3,726 and 3,776 cannot both be true")
        .doesNotContain("kerinci")
        .contains(
            ": 1 error\n1 other finding without a fact of the new files, of which 1 reviewed");
    String fingerprint = Folder.fingerprint(request);

    // The desk looks at it and settles it, within the same request.
    Run review = Run.of("review", fingerprint, facts, "--because", "two summits", "--by", "Desk");
    assertThat(review.status()).isZero();
    repo.commit("Settle the two summits");
    Run settled = Run.of("check", facts, "--since", "main");
    assertThat(settled.status()).isZero();
    assertThat(settled.out())
        .startsWith("Reviewed, not counted:\n  by Desk, 1 December 2024: two summits\n")
        .contains(fingerprint);
    assertThat(Run.of("check", facts).status()).isZero();
  }
}
