package id.selisih.fact;

import org.jspecify.annotations.Nullable;

/**
 * Who claims a fact.
 *
 * @param written as the fact gives it
 * @param subject id of the declared subject that it stands for; null where there is none
 * @param key what tells claimants apart: the subject at the end of {@code speaks-for}, else the
 *     style fold of the name
 */
public record Claimant(String written, @Nullable String subject, String key) {}
