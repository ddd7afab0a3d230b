/** What a run found, in the formats that people and programs read. */
@NullMarked
package id.selisih.report;

import org.jspecify.annotations.NullMarked;
