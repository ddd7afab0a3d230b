package id.selisih.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The yardstick of CSV: reads the cells of a file, and does nothing with them. */
final class BareCsv {
  private BareCsv() {}

  public static void main(String[] args) throws IOException {
    long cells = 0;
    try (Reader reader = Files.newBufferedReader(Path.of(args[0]));
        CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
      for (CSVRecord row : parser) {
        cells += row.size();
      }
    }
    System.out.println(cells);
  }
}
