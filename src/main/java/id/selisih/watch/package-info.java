/** How far a run is, for whoever watches it. */
@NullMarked
package id.selisih.watch;

import org.jspecify.annotations.NullMarked;
