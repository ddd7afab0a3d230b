/**
 * What {@code scripts/bench} runs: it makes fact bases from a seed and times the program on them.
 */
@NullMarked
package id.selisih.bench;

import org.jspecify.annotations.NullMarked;
