/** The command line: commands, streams, exit statuses. */
@NullMarked
package id.selisih.cli;

import org.jspecify.annotations.NullMarked;
