package io.github.integrationspec.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes any number of specifications of the example: other vendors, headings, values and messages
 * in each, the same in each run.
 */
final class Documents {

  private static final List<String> VENDORS =
      List.of(
          "Kestrel", "Pigeon", "Osprey", "Heron", "Falcon", "Lapwing", "Plover", "Avocet", "Curlew",
          "Dunlin", "Siskin", "Linnet");
  private static final List<String> SERVICES =
      List.of(
          "Labels", "Tracking", "Pickup", "Returns", "Customs", "Rates", "Invoices", "Address",
          "Routing", "Claims");
  private static final Pattern VALUE =
      Pattern.compile("\\b\\d{1,3} (seconds?|s|ms|minutes?|requests)\\b");

  private Documents() {}

  /**
   * Writes them below {@code folder/docs}, with the files that they link.
   *
   * @param example the folder {@code docs} of the example
   * @return the folder with the specifications
   */
  static Path write(Path example, Path folder, int number) throws IOException {
    for (String inputs : List.of("adr", "evaluations", "features", "plans", "requirements")) {
      Path to = Files.createDirectories(folder.resolve("docs").resolve(inputs));
      try (Stream<Path> files = Files.list(example.resolve(inputs))) {
        for (Path file : files.toList()) {
          Files.copy(
              file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    String text = Files.readString(example.resolve("integrations/kestrel-labels.md"));
    Path specifications = Files.createDirectories(folder.resolve("docs/integrations"));
    for (int i = 0; i < number; i++) {
      Files.writeString(specifications.resolve("s%05d.md".formatted(i)), varied(text, i));
    }
    return specifications;
  }

  private static String varied(String text, int number) {
    int many = VENDORS.size() * SERVICES.size();
    String vendor = VENDORS.get(number % VENDORS.size()) + (number < many ? "" : " " + number);
    String service = SERVICES.get(number / VENDORS.size() % SERVICES.size());
    Random random = new Random(number);
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String varied = line;
      if (!line.contains("](../")) {
        varied = varied.replace("Kestrel", vendor).replace("Labels", service);
        int value = 2 + random.nextInt(60);
        varied = VALUE.matcher(varied).replaceAll(value + " $1");
      }
      if (line.startsWith("## ") && random.nextInt(4) == 0) {
        varied += " of part " + random.nextInt(9);
      }
      if (line.contains("->>") && random.nextInt(8) == 0) {
        varied += " again";
      }
      lines.append(varied).append('\n');
    }
    return lines.toString();
  }
}
