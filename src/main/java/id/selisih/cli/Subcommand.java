package id.selisih.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** One of the program's commands; a call runs it and returns its exit status. */
interface Subcommand extends Callable<Integer> {
  /** What it takes, and what its help says. */
  CommandSpec spec();
}
