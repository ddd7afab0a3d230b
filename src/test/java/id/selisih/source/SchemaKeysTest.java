package id.selisih.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selisih.fact.CountMode;
import id.selisih.fact.Keyed;
import id.selisih.fact.Kind;
import id.selisih.fact.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema knows the keys and words of the format, no more and no fewer. */
class SchemaKeysTest {
  private static final Path SCHEMA = Path.of("src/main/resources/id/selisih/cli/facts.schema.json");

  @ParameterizedTest
  @CsvSource({
    "TOP, ''",
    "PROPERTY, /$defs/property",
    "SUBJECT, /$defs/subject",
    "ARTICLE, /$defs/article",
    "FACT, /$defs/entry",
    "REVIEW, /$defs/review"
  })
  void hasTheKeysOfEachMapping(Mapping mapping, String place) throws IOException {
    assertThat(keys(place)).containsExactlyElementsOf(mapping.keys());
  }

  @Test
  void hasNoStatementInsideAStatement() throws IOException {
    List<String> keys = new ArrayList<>(Mapping.FACT.keys());
    keys.remove("facts");
    assertThat(keys("/$defs/fact")).containsExactlyElementsOf(keys);
  }

  @Test
  void hasTheWordsOfTheFormat() throws IOException {
    assertThat(words("/$defs/property/properties/kind")).isEqualTo(Keyed.keys(Kind.values()));
    assertThat(words("/$defs/property/properties/count")).isEqualTo(Keyed.keys(CountMode.values()));
    assertThat(words("/$defs/fact/properties/count")).isEqualTo(Keyed.keys(CountMode.values()));
    assertThat(words("/$defs/fact/properties/status")).isEqualTo(Keyed.keys(Status.values()));
  }

  private static List<String> keys(String place) throws IOException {
    List<String> keys = new ArrayList<>();
    schema().at(place + "/properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static List<String> words(String place) throws IOException {
    List<String> words = new ArrayList<>();
    schema().at(place + "/enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(SCHEMA.toFile());
  }
}
