package io.github.integrationspec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Who may know whom. Each room's package-info.java says the same in a sentence. */
@AnalyzeClasses(
    packages = "io.github.integrationspec",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.integrationspec.";

  @ArchTest
  static final ArchRule source_knows_only_the_jdk =
      room("source").because("positions are what everything else is built of");

  @ArchTest
  static final ArchRule language_knows_only_the_jdk =
      room("language").because("what words mean does not depend on where they stand");

  @ArchTest
  static final ArchRule model_knows_source = room("model", "source").because("it is only read");

  @ArchTest
  static final ArchRule markdown_writes_the_model =
      room("markdown", "source", "model").because("reading does not judge");

  @ArchTest
  static final ArchRule diagrams_write_the_model =
      classes()
          .that(in("diagram"))
          .should()
          .onlyDependOnClassesThat(allowed("diagram", "source", "model"))
          .because("reading does not judge");

  @ArchTest
  static final ArchRule diagram_languages_do_not_know_each_other =
      slices()
          .matching(ROOT + "diagram.(*)..")
          .should()
          .notDependOnEachOther()
          .because("a language must be replaceable without a look at the others");

  @ArchTest
  static final ArchRule facts_know_source =
      room("facts", "source").because("what lies outside is found out, not judged");

  @ArchTest
  static final ArchRule standard_knows_words_and_positions =
      room("standard", "source", "language").because("it is data, and judges nothing");

  @ArchTest
  static final ArchRule finding_knows_the_standard =
      room("finding", "source", "language", "standard").because("a finding is a rule at a place");

  @ArchTest
  static final ArchRule rules_read_the_model_and_report_findings =
      room("rule", "source", "language", "model", "standard", "finding", "facts")
          .because("a rule sees what was read, not how");

  @ArchTest
  static final ArchRule groups_of_rules_do_not_know_each_other =
      slices()
          .matching(ROOT + "rule.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              // what all groups share is no group
              resideInAnyPackage(
                  ROOT + "rule.evidence..", ROOT + "rule.reading..", ROOT + "rule.content.."))
          .because("a group can be understood and replaced by itself");

  @ArchTest
  static final ArchRule engine_knows_neither_reports_nor_maven =
      noClasses()
          .that(in("engine"))
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOT + "report..", ROOT + "mojo.."))
          .because("it runs without a build and is printed in many ways");

  @ArchTest
  static final ArchRule reports_do_not_know_how_findings_came_about =
      room("report", "source", "language", "model", "standard", "finding", "markdown", "diagram")
          .because("a format is written from values alone");

  @ArchTest
  static final ArchRule only_the_html_report_reads_again_what_it_draws =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "report")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + "markdown..", ROOT + "diagram..", ROOT + "report.html.."))
          .because("the other formats are written from values alone");

  @ArchTest
  static final ArchRule templates_are_filled_where_pages_are_written =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "report.html..", ROOT + "scaffold..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..")
          .because("other output is not made of templates");

  @ArchTest
  static final ArchRule scaffold_knows_nothing_of_checking =
      room("scaffold", "source").because("what it writes is judged as any other document");

  @ArchTest
  static final ArchRule nobody_knows_the_goals =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "mojo..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "mojo..")
          .because("goals are the outermost room");

  @ArchTest
  static final ArchRule only_goals_know_maven =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "mojo..", ROOT + "report.site..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.maven..")
          .because("everything else runs without a build");

  @ArchTest
  static final ArchRule pages_of_a_site_know_its_sink_alone =
      noClasses()
          .that(in("report.site"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.apache.maven..")
                  .and(DescribedPredicate.not(resideInAPackage("org.apache.maven.doxia.sink"))))
          .orShould()
          .dependOnClassesThat(
              resideInAnyPackage(ROOT + "markdown..", ROOT + "diagram..", ROOT + "report.html.."))
          .because("a page is written from values, for whatever shows it");

  @ArchTest
  static final ArchRule only_markdown_knows_flexmark =
      only("com.vladsch.flexmark..", "markdown").because("the library must be replaceable");

  @ArchTest
  static final ArchRule only_facts_know_git =
      only("org.eclipse.jgit..", "facts").because("it is loaded only when a rule asks git");

  @ArchTest
  static final ArchRule only_plantuml_knows_plantuml =
      only("net.sourceforge.plantuml..", "diagram.plantuml")
          .because("it is large and loaded only when a document needs it");

  @ArchTest
  static final ArchRule yaml_is_read_where_it_is_written =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + "standard..",
              ROOT + "facts..", // the file of approvals
              ROOT + "scaffold..", // OpenAPI descriptions
              ROOT + "finding..", // baselines
              ROOT + "markdown..", // front matter of documents
              ROOT + "diagram.mermaid..", // front matter of diagrams
              ROOT + "rule.api..") // examples in YAML
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml.snakeyaml..")
          .because("each place sets its own limits on hostile YAML");

  @ArchTest
  static final ArchRule rooms_are_free_of_cycles =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way, no stage looks back");

  @ArchTest
  static final ArchRule names_say_what_a_class_is_for =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
          .because("a class named after nothing attracts everything");

  @ArchTest
  static final ArchRule there_is_no_state_that_runs_share =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          // generated by maven-plugin-plugin
          .doNotHaveSimpleName("HelpMojo")
          .should()
          .beFinal()
          .because("modules are checked in parallel");

  @ArchTest
  static final ArchRule checks_are_final_and_have_no_variable_state =
      classes()
          .that()
          .implement(ROOT + "rule.Check")
          .should()
          .haveOnlyFinalFields()
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .because("one check judges all documents");

  @ArchTest
  static final ArchRule patterns_are_constants =
      noClasses()
          .that()
          .haveNameNotMatching(
              // constants that a method puts together
              ".*\\.(DateReader|DiagramKind|SecretPatterns|FlowNames|FlowTables"
                  // words of documents, quoted
                  + "|IncludedPart|EndpointsConsistencyCheck|FlowMatcher|VendorGuesses|VendorReader)")
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a pattern is made while the plugin runs",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Pattern.class)
                          && call.getName().equals("compile")
                          && !call.getOrigin().getName().equals("<clinit>")))
          .because("what others write as a pattern must run in linear time, on RE2/J");

  @ArchTest
  static final ArchRule nothing_asks_the_network =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|http\\..*)")
          .because("a check works offline, and tells nobody what it reads");

  @ArchTest
  static final ArchRule rules_touch_no_files =
      noClasses()
          .that(in("rule"))
          .should()
          .dependOnClassesThat(resideInAPackage("java.nio.file.."))
          .because("what a rule needs from outside is a fact, read when first asked");

  private static DescribedPredicate<JavaClass> in(String room) {
    return resideInAPackage(ROOT + room + "..");
  }

  /** Own classes of these rooms, and everything that is not our own. */
  private static DescribedPredicate<JavaClass> allowed(String... rooms) {
    DescribedPredicate<JavaClass> own = resideInAPackage("io.github.integrationspec..");
    DescribedPredicate<JavaClass> allowed = DescribedPredicate.not(own);
    for (String room : rooms) {
      allowed = allowed.or(in(room));
    }
    return allowed;
  }

  private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction room(
      String room, String... others) {
    String[] rooms = new String[others.length + 1];
    rooms[0] = room;
    System.arraycopy(others, 0, rooms, 1, others.length);
    return classes().that(in(room)).should().onlyDependOnClassesThat(allowed(rooms));
  }

  private static com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction only(
      String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
