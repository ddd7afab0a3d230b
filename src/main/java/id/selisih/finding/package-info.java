/** What is found in a fact base, before it is put into words. */
@NullMarked
package id.selisih.finding;

import org.jspecify.annotations.NullMarked;
