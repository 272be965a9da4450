package io.github.integrationspec.mojo;

import io.github.integrationspec.finding.CheckReport;
import java.nio.file.Files;
import java.util.List;

/** Says what was looked for where no specification was found. */
final class NothingFound {

  private static final int LISTED = 5;

  private NothingFound() {}

  static String message(CheckSettings settings, CheckReport report) {
    String folder = settings.location().display(settings.specDirectory());
    if (!Files.exists(settings.specDirectory())) {
      return "specDirectory: there is no folder "
          + folder
          + " in "
          + settings.location().base()
          + ". Correct the path; or, where it is meant for another module, configure it in that"
          + " module alone, or with <inherited>false</inherited>";
    }
    StringBuilder message = new StringBuilder("specDirectory: ");
    message.append(folder).append(" holds no specification. Looked for ");
    message.append(
        settings.includes().isEmpty()
            ? "Markdown files (*.md, *.markdown) other than README, index and templates"
            : "files that match " + String.join(", ", settings.includes()));
    if (!settings.excludes().isEmpty()) {
      message.append(", without ").append(String.join(", ", settings.excludes()));
    }
    List<String> left =
        report.notChecked().stream()
            .filter(n -> n.what().contains("."))
            .limit(LISTED)
            .map(n -> n.what() + " (" + n.why() + ")")
            .toList();
    if (!left.isEmpty()) {
      message.append(". Left out: ").append(String.join("; ", left));
    }
    return message.toString();
  }
}
