package id.selisih.cli;

import id.selisih.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and how it is used. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("selisih: " + Visible.lines(String.valueOf(e.getMessage())));
    boolean isMissing = e instanceof MissingParameterException;
    if (isMissing) {
      command.getErr().println();
      command.usage(command.getErr());
    } else if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      String name = command.getCommandSpec().qualifiedName();
      command.getErr().println("What it takes: " + name + " --help");
    }
    return Program.WRONG_INPUT;
  }
}
