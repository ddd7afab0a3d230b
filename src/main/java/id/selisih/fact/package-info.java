/** What articles say: facts, the questions that they answer, and the values they give. */
@NullMarked
package id.selisih.fact;

import org.jspecify.annotations.NullMarked;
