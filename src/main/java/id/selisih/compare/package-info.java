/** How two facts that answer one question are judged. */
@NullMarked
package id.selisih.compare;

import org.jspecify.annotations.NullMarked;
