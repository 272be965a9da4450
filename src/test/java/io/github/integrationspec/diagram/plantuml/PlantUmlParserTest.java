package io.github.integrationspec.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlantUmlParserTest {

  private static final String FILE = "docs/specs/flow.puml";

  private final List<String> asked = new ArrayList<>();

  /** Answers every question, so that only the parser's own refusals protect. */
  private final IncludeResolver everything =
      (from, path) -> {
        asked.add(path);
        return Optional.of(SourceText.of(path, "participant Leaked"));
      };

  private Diagram parse(String... lines) {
    return parse(everything, lines);
  }

  private static Diagram parse(IncludeResolver includes, String... lines) {
    return new PlantUmlParser(includes)
        .parse(SourceText.of(FILE, "@startuml\n" + String.join("\n", lines) + "\n@enduml\n"));
  }

  private static List<String> messages(Diagram diagram) {
    return diagram.problems().stream().map(ParseProblem::message).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include /etc/passwd",
        "!include ~/secret.puml",
        "!include C:\\secret.puml",
        "!include \\\\server\\share.puml",
        "!include ../../../secret.puml",
        "!include a/../../../../secret.puml",
        "!include ..\\..\\..\\secret.puml",
        "!include file:///etc/passwd",
        "!include http://127.0.0.1:1/x.puml",
        "!includeurl https://127.0.0.1:1/x.puml",
        "!include_many https://127.0.0.1:1/x.puml",
        "!includesub https://127.0.0.1:1/x.puml!A",
        "!include %getenv(\"HOME\")/x.puml",
        "!include $undefined/x.puml",
        "!include <no/such/library>",
        "!import /etc/passwd",
        "!import x.jar",
        "!theme foo from https://127.0.0.1:1/themes",
        "!theme foo from /etc",
        "!define ROOT /etc\n!include ROOT/passwd",
      })
  void refuses_what_leads_out_of_the_project_and_reads_on_without_it(String statement) {
    Diagram diagram = parse(statement, "A -> B : hello");

    assertThat(asked).isEmpty();
    assertThat(diagram).isInstanceOf(SequenceDiagram.class);
    assertThat(((SequenceDiagram) diagram).messages()).hasSize(1);
    assertThat(diagram.problems()).hasSize(1);
    assertThat(diagram.problems().get(0).span().line())
        .isEqualTo(1 + (int) statement.lines().count());
    assertThat(messages(diagram).get(0)).containsAnyOf("not included", "not followed", "not read");
  }

  @Test
  void gives_nothing_of_the_environment_and_of_files_and_says_so() {
    Diagram diagram =
        parse(
            "!$home = %getenv(\"HOME\")",
            "!$there = %file_exists(\"/etc/passwd\")",
            "A -> B : home $home",
            "A -> B : there $there");

    SequenceDiagram sequence = (SequenceDiagram) diagram;
    assertThat(sequence.messages())
        .extracting(m -> m.text().text())
        .containsExactly("home", "there 0");
    assertThat(messages(diagram))
        .hasSize(2)
        .allSatisfy(message -> assertThat(message).contains("gives nothing here"));
  }

  @Test
  void reads_no_file_even_when_the_library_is_asked_behind_our_back() {
    Diagram diagram =
        parse(
            "!procedure $sneak($what)",
            "!include $what",
            "!endprocedure",
            "$sneak(\"/etc/passwd\")",
            "A -> B");

    assertThat(diagram).isInstanceOf(SequenceDiagram.class);
    assertThat(messages(diagram)).singleElement().asString().contains("path is computed");
    assertThat(
            messages(parse("!$data = %load_json(\"/etc/hostname\")", "A -> B : $data")).toString())
        .doesNotContain("root");
  }

  @ParameterizedTest
  @CsvSource({
    "https://raw.githubusercontent.com/plantuml-stdlib/C4-PlantUML/master/C4_Container.puml",
    "https://raw.githubusercontent.com/plantuml-stdlib/C4-PlantUML/v2.4.0/C4_Container.puml",
    "https://raw.githubusercontent.com/plantuml-stdlib/C4-PlantUML/refs/heads/master/C4_Container.puml",
    "https://github.com/plantuml-stdlib/C4-PlantUML/blob/master/C4_Container.puml?raw=true",
    "https://cdn.jsdelivr.net/gh/plantuml-stdlib/C4-PlantUML@v2.10.0/C4_Container.puml",
    "https://git.example.org/mirror/C4-PlantUML/C4_Container.puml",
  })
  void takes_c4_from_the_library_that_plantuml_brings_along(String url) {
    Diagram diagram =
        parse(
            "!include " + url,
            "Container(api, \"API\", \"Java\")",
            "System_Ext(s, \"Stripe\")",
            "Rel(api, s, \"pays\")");

    assertThat(diagram.problems()).isEmpty();
    GraphDiagram graph = (GraphDiagram) diagram;
    assertThat(graph.type()).isEqualTo("c4");
    assertThat(graph.nodes()).extracting(Node::id).containsExactly("api", "s");
    assertThat(graph.nodes().get(1).stereotypes()).contains("external_system");
  }

  @Test
  void takes_icons_from_the_library_that_plantuml_brings_along() {
    Diagram diagram =
        parse(
            "!define AWSPuml https://raw.githubusercontent.com/awslabs/aws-icons-for-plantuml/v14.0/dist",
            "!include AWSPuml/AWSCommon.puml",
            "!include AWSPuml/Storage/SimpleStorageService.puml",
            "SimpleStorageService(s3, \"Files\", \"private\")",
            "component app",
            "app --> s3 : invoices");

    assertThat(diagram.problems()).isEmpty();
    assertThat(((GraphDiagram) diagram).nodes()).extracting(Node::id).contains("s3", "app");
  }

  @Test
  void bounds_files_that_include_each_other() {
    IncludeResolver loop = (from, path) -> Optional.of(SourceText.of(path, "!include " + path));

    Diagram diagram = parse(loop, "!include a.puml", "A -> B");

    assertThat(messages(diagram)).singleElement().asString().contains("include each other");
  }

  @Test
  void bounds_includes_that_multiply() {
    IncludeResolver more =
        (from, path) ->
            Optional.of(
                SourceText.of(
                    path, "!include_many x" + path + "\n!include_many y" + path + "\nA -> B"));

    Diagram diagram = parse(more, "!include a.puml");

    assertThat(diagram.problems()).isNotEmpty();
  }

  @Test
  void bounds_a_diagram_made_huge_by_includes() {
    String large = "A -> B : x\n".repeat(30_000);

    Diagram diagram = parse((from, path) -> Optional.of(SourceText.of(path, large)), "!include a");

    assertThat(diagram).isInstanceOf(BrokenDiagram.class);
    assertThat(messages(diagram)).singleElement().asString().contains("more than");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!while 1==1\nA -> B\n!endwhile",
        "!while 1==1\n!while 1==1\n!$x = 1\n!endwhile\n!endwhile",
        "!procedure $p()\nA -> B\n$p()\n!endprocedure\n$p()",
        "!procedure $p()\n$q()\n!endprocedure\n!procedure $q()\n$p()\n!endprocedure\n$p()",
        "!function $f($x)\n!return $f($x)\n!endfunction\nA -> B : $f(1)",
        "!procedure $p($n)\n!while 1==1\nA -> B\n!endwhile\n!endprocedure\n$p(1)",
        "!$a = [1,2,3,4,5,6,7,8,9,10]\n!foreach $i in $a\n!foreach $j in $a\n!foreach $k in $a\n"
            + "!foreach $l in $a\n!foreach $m in $a\nA -> B : x\n!endfor\n!endfor\n!endfor\n!endfor\n!endfor",
      })
  void ends_what_would_run_for_ever_with_one_problem(String text) {
    Diagram diagram = parse(text);

    assertThat(diagram).isInstanceOf(BrokenDiagram.class);
    assertThat(messages(diagram)).hasSize(1);
    assertThat(messages(diagram).get(0)).containsAnyOf("for ever", "more than");
  }

  @Test
  void bounds_lines_and_their_number() {
    assertThat(messages(parse("A -> B : " + "x".repeat(50_000))))
        .singleElement()
        .asString()
        .contains("characters");
    assertThat(messages(parse("A -> B : x\n".repeat(50_000))))
        .singleElement()
        .asString()
        .contains("lines");
    assertThat(messages(parse("x".repeat(2_000_000))))
        .singleElement()
        .asString()
        .contains("characters");
  }

  @Test
  @Tag("large")
  void survives_lines_that_are_hard_to_match() {
    for (String line :
        List.of(
            "A " + "-".repeat(15_000) + "> B",
            "(".repeat(15_000),
            "[" + "a".repeat(15_000),
            "\"".repeat(15_001),
            "<".repeat(15_000),
            "A -> B : " + "<b>".repeat(5_000),
            "&".repeat(15_000),
            "{".repeat(15_000),
            " ".repeat(15_000) + "x",
            "*".repeat(10_000))) {
      assertThat(parse(line, "A -> B")).isNotNull();
    }
  }

  @Test
  @Tag("large")
  void reads_deeply_nested_fragments_and_packages() {
    int depth = 3_000;
    String fragments = "alt x\n".repeat(depth) + "A -> B\n" + "end\n".repeat(depth);
    String packages =
        IntStream.range(0, depth)
                .mapToObj(i -> "package p" + i + " {\n")
                .collect(Collectors.joining())
            + "[A]\n"
            + "}\n".repeat(depth);

    assertThat(messages(parse(fragments))).singleElement().asString().contains("levels deep");
    assertThat(parse(packages)).isNotNull();
  }

  @Test
  void writes_nothing_to_the_console() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream capture = new PrintStream(written, true, StandardCharsets.UTF_8);
    System.setOut(capture);
    System.setErr(capture);
    try {
      parse("!log hello", "!dump_memory", "A -> B");
      parse("!include <no/such>", "!include missing.puml", "A -> B");
      parse("garbage");
      parse("}", "component API");
      parse("start", "}", "if (x) then");
      parse("!foreach $x in [1", "A -> B", "!endfor");
      parse("!$x = %load_json(\"/nothing\")", "A -> B");
      parse("!procedure $p()", "$p()", "!endprocedure", "$p()");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }

    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "node a {;[x];};};component b        | 5 | `}` closes nothing here",
        "!foreach $x in [1;A -> B;!endfor    | 2 | is not understood by the preprocessor",
      })
  void explains_what_the_library_itself_fails_on(String statements, int line, String message) {
    Diagram diagram = parse(statements.strip().split(";"));

    assertThat(diagram).isInstanceOf(BrokenDiagram.class);
    assertThat(diagram.problems()).hasSize(1);
    assertThat(diagram.problems().get(0).span().line()).isEqualTo(line);
    assertThat(messages(diagram).get(0)).contains(message);
  }

  @Test
  void leaves_the_properties_of_the_build_alone() {
    parse("A -> B");

    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.toUpperCase(Locale.ROOT).startsWith("PLANTUML"));
  }

  @Test
  void names_other_kinds_of_diagrams_without_looking_into_them() {
    PlantUmlParser parser = new PlantUmlParser(IncludeResolver.none());

    for (String kind : List.of("mindmap", "gantt", "json", "yaml", "wbs", "salt")) {
      String body =
          switch (kind) {
            case "gantt" -> "[Do] lasts 3 days";
            case "json" -> "{\"a\": 1}";
            case "yaml" -> "a: 1";
            case "salt" -> "{\n[OK]\n}";
            default -> "* a\n** b";
          };
      Diagram diagram =
          parser.parse(SourceText.of(FILE, "@start" + kind + "\n" + body + "\n@end" + kind));
      assertThat(diagram).isInstanceOf(OtherDiagram.class);
      assertThat(diagram.type()).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\n\n",
        "@startuml\n@enduml",
        "@startuml",
        "@enduml",
        "@startfoo\nx\n@endfoo"
      })
  void turns_what_holds_no_diagram_into_a_broken_one(String text) {
    List<Diagram> diagrams =
        new PlantUmlParser(IncludeResolver.none()).parseAll(SourceText.of(FILE, text));

    assertThat(diagrams).hasSize(1).allMatch(BrokenDiagram.class::isInstance);
    assertThat(messages(diagrams.get(0))).allSatisfy(m -> assertThat(m).contains("expected"));
  }

  @Test
  void keeps_positions_in_a_part_of_a_file() {
    SourceText file =
        SourceText.of(
            "spec.md", "# T\n\n> ```plantuml\n> A -> B : hi\n> B --> A : \ud83d\ude00 ok\n> ```\n");
    int first = file.text().indexOf("A ->");
    int second = file.text().indexOf("B --");
    SourceText fence =
        SourceText.join(
            List.of(
                file.slice(first, file.text().indexOf('\n', first) + 1),
                file.slice(second, file.text().indexOf('\n', second) + 1)));

    SequenceDiagram diagram =
        (SequenceDiagram) new PlantUmlParser(IncludeResolver.none()).parse(fence);

    assertThat(diagram.messages().get(0).text().span()).hasToString("spec.md:4:12");
    assertThat(diagram.messages().get(1).text().span()).hasToString("spec.md:5:13");
    assertThat(diagram.messages().get(1).span().column()).isEqualTo(3);
  }

  @Test
  void reads_windows_line_ends_tabs_and_a_byte_order_mark() {
    SequenceDiagram diagram =
        (SequenceDiagram)
            new PlantUmlParser(IncludeResolver.none())
                .parse(
                    SourceText.of(
                        FILE,
                        "\uFEFF@startuml\r\n\tA -> B : \u00fcber\r\n\tB --> A : ok\r\n@enduml\r\n"));

    assertThat(diagram.messages()).hasSize(2);
    assertThat(diagram.messages().get(1).span()).hasToString(FILE + ":3:2");
  }

  @Test
  void gives_the_same_model_in_many_threads() {
    String text = "@startuml\nA -> B : x\nalt ok\nB --> A : y\nend\n@enduml";
    PlantUmlParser parser = new PlantUmlParser(IncludeResolver.none());
    Diagram expected = parser.parse(SourceText.of(FILE, text));

    List<Diagram> all =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> parser.parse(SourceText.of(FILE, text)))
            .toList();

    assertThat(all).allMatch(expected::equals);
  }
}
