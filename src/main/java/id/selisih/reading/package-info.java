/** Figures, dates and weekdays as they are printed in a language. */
@NullMarked
package id.selisih.reading;

import org.jspecify.annotations.NullMarked;
