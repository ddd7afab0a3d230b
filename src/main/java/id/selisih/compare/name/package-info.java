/**
 * How two names stand to each other: a spelling, a short form, the same name under another system
 * of romanisation, or another name. Systems are tables in resource files.
 */
@NullMarked
package id.selisih.compare.name;

import org.jspecify.annotations.NullMarked;
