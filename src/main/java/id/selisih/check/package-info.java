/** One run of all rules over a fact base. */
@NullMarked
package id.selisih.check;

import org.jspecify.annotations.NullMarked;
