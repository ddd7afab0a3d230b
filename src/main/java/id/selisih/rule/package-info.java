/** The rules: what each one finds, and its description. */
@NullMarked
package id.selisih.rule;

import org.jspecify.annotations.NullMarked;
