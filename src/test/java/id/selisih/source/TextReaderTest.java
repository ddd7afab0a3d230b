package id.selisih.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not quite text, and how far they are read. */
class TextReaderTest {
  private static final String FACT = "      - {about: x, property: t, value: 1}\n";
  private static final String HEAD =
      "properties: {t: {kind: quantity}}\narticles:\n  - id: a\n    facts:\n";

  private static Loaded load(byte[] bytes) {
    return FactFiles.load(List.of("-"), new ByteArrayInputStream(bytes));
  }

  private static List<String> problems(byte[] bytes) {
    return load(bytes).problems().stream()
        .map(p -> (p.origin() + " " + p.message() + " | " + p.suggestion()).replace("<stdin>:", ""))
        .toList();
  }

  private static byte[] bytes(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof Integer value) {
        out.write(value);
      } else {
        out.writeBytes(part.toString().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    Loaded loaded = load(bytes("\uFEFF", HEAD, FACT));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.base().facts().get(0).origin()).hasToString("<stdin>:5:9");
    assertThat(problems(bytes("\uFEFFzebra: 1"))).singleElement().asString().startsWith("1:1 ");
  }

  @Test
  void linesMayEndAsOnAnySystem() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String yaml = (HEAD + FACT + "zebra: 1\n").replace("\n", end);
      assertThat(load(bytes(yaml)).base().facts()).hasSize(1);
      assertThat(problems(bytes(yaml))).singleElement().asString().startsWith("6:1 `zebra`");
    }
  }

  @Test
  void columnsCountCharactersNotBytes() {
    assertThat(problems(bytes("subjects: {한국: {label: 😀, zzz: 1}}")))
        .singleElement()
        .asString()
        .startsWith("1:27 `zzz`");
  }

  @Test
  void theByteThatIsNoTextIsShownWhereItStands() {
    assertThat(problems(bytes(HEAD, "# caf", 0xE9, "\n")))
        .containsExactly(
            "5:6 the byte 0xE9 is not UTF-8 text; nothing from here on was read"
                + " | save the file as UTF-8");
  }

  @Test
  void whatStandsBeforeItIsKept() {
    Loaded loaded =
        load(bytes(HEAD, FACT.repeat(5000), "      - {about: x, property: t, printed: ", 0xFF));
    assertThat(loaded.problems()).hasSize(1);
    assertThat(loaded.problems().get(0).origin()).hasToString("<stdin>:5005:42");
    assertThat(loaded.base().facts()).hasSizeBetween(4900, 5000);
    assertThat(loaded.leftOut()).isLessThanOrEqualTo(1);
  }

  @Test
  void aFileThatStopsInTheMiddleOfACharacterIsNoText() {
    assertThat(problems(bytes("# caf", 0xC3)))
        .singleElement()
        .asString()
        .startsWith("1:6 the byte 0xC3");
  }

  @Test
  void controlCharactersAreShownWhereTheyStand() {
    assertThat(problems(bytes("subjects:\n  x: {label: \"a", 0x1B, "[31m\"}\n")))
        .containsExactly(
            "2:16 the character U+001B cannot stand in a fact file; nothing from here on was read"
                + " | remove it, or save the file as plain text");
    assertThat(problems(bytes("a\n😀", 0x00))).singleElement().asString().startsWith("2:2 ");
  }

  @Test
  void utf16IsNotRead() {
    for (byte[] text :
        List.of(HEAD.getBytes(UTF_16), HEAD.getBytes(UTF_16LE), HEAD.getBytes(UTF_16BE))) {
      assertThat(problems(text)).isNotEmpty().first().asString().startsWith("1:");
    }
  }

  @Test
  void aBinaryFileIsToldOnceWhateverItIsCalled(@TempDir Path folder) throws IOException {
    byte[] image = bytes(0x89, "PNG\r\n", 0x1A, 0x0A, 0x00, 0x00);
    Files.write(folder.resolve("a.yaml"), image);
    Files.write(folder.resolve("b.csv"), image);
    Loaded loaded = FactFiles.load(List.of(folder.toString()), InputStream.nullInputStream());
    assertThat(loaded.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.message()).startsWith("the byte 0x89 is not"));
  }

  @Test
  void aStreamThatFailsIsAProblem() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int from, int count) throws IOException {
            return read();
          }
        };
    assertThat(FactFiles.load(List.of("-"), broken).problems())
        .singleElement()
        .hasToString(
            "Problem[origin=<stdin>, message=the file cannot be read: the disk is gone,"
                + " suggestion=null]");
  }
}
