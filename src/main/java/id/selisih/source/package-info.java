/** Fact files, YAML and CSV, into a fact base and its problems. */
@NullMarked
package id.selisih.source;

import org.jspecify.annotations.NullMarked;
