package id.selisih.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says a fact, and when.
 *
 * @param claimants who claims it; empty where the article itself states it as established
 * @param saidOn when they said it; null where that is not known
 * @param via who passed it on
 */
public record Claim(List<Claimant> claimants, @Nullable Edtf saidOn, List<String> via) {

  /** Copies the lists. */
  public Claim {
    claimants = List.copyOf(claimants);
    via = List.copyOf(via);
  }

  /** Whether the article itself states the fact as established. */
  public boolean isEstablished() {
    return claimants.isEmpty();
  }

  /** Whether the two share a claimant. */
  public boolean sharesClaimant(Claim other) {
    for (Claimant one : claimants) {
      for (Claimant two : other.claimants) {
        if (one.sameAs(two)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the two report one statement: of one claimant, with equal days, or finer, on which it
   * was made.
   */
  public boolean isOneStatementWith(Claim other) {
    return sharesClaimant(other)
        && saidOn != null
        && other.saidOn != null
        && saidOn.isDayOrFiner()
        && other.saidOn.isDayOrFiner()
        && saidOn.sameInterval(other.saidOn);
  }

  /** As a record has it, but by plain code, as in Claimant: facts are ordered by it. */
  @Override
  public String toString() {
    return "Claim[claimants=" + claimants + ", saidOn=" + saidOn + ", via=" + via + "]";
  }
}
