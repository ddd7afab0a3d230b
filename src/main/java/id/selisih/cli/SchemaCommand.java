package id.selisih.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code selisih schema}: the JSON Schema of fact files, for editors. */
final class SchemaCommand implements Subcommand {
  private final Session session;
  private final CommandSpec spec =
      Specs.command(this, "schema", "Prints a JSON Schema (2020-12) of fact files, for editors.");

  SchemaCommand(Session session) {
    this.session = session;
    spec.usageMessage()
        .footer(
            "  selisih schema > facts.schema.json",
            "",
            "The first line of a fact file then points the editor to it:",
            "  # yaml-language-server: $schema=facts.schema.json");
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    try (InputStream schema = SchemaCommand.class.getResourceAsStream("facts.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("the program lacks its schema");
      }
      new Printer(session).result(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
