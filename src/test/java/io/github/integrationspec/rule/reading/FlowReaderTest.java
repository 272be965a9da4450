package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flows that a document lists, in the forms that authors use. */
class FlowReaderTest {

  private static List<Flow> read(String markdown) {
    return FlowReader.read(Texts.of(markdown), Texts.STANDARD);
  }

  private static List<String> titles(String markdown) {
    return read(markdown).stream().map(Flow::title).toList();
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            "a list under a heading",
            """
            ## Flows

            - **Buy a label** at the packing table
            - FL-2: Void a label. It is paid back.
            - Track a parcel - every hour
            """,
            List.of("Buy a label", "FL-2 Void a label", "Track a parcel")),
        Arguments.of(
            "a list under a bold line",
            """
            ## Overview

            **Use cases**

            1. Buy a label (paid at once)
            2. Void a label; it is paid back
            """,
            List.of("Buy a label", "Void a label")),
        Arguments.of(
            "a list that a sentence introduces",
            """
            ## Overview

            We talk to the vendor. These are the flows:

            - Buy a label
            - Void a label
            """,
            List.of("Buy a label", "Void a label")),
        Arguments.of(
            "a table with a column of its own, ids and components",
            """
            ## Overview

            | ID | Flow | Participants |
            | --- | --- | --- |
            | F1 | Buy a label | Shop, Vendor |
            | | | |
            | F2 | Void a label | Shop → Vendor |
            """,
            List.of("F1 Buy a label", "F2 Void a label")),
        Arguments.of(
            "a table under a heading, whatever its columns",
            """
            ## Flows

            | No. | What happens |
            | --- | --- |
            | 1 | Buy a label |
            | 2 | Void a label |
            """,
            List.of("1 Buy a label", "2 Void a label")),
        Arguments.of(
            "headings below one",
            """
            ## Flows

            ### 1. Buy a label

            At the packing table.

            ### 2. Void a label

            It is paid back.
            """,
            List.of("1 Buy a label", "2 Void a label")),
        Arguments.of(
            "numbered headings wherever they stand",
            """
            ## How we work

            ### Flow 1: Buy a label

            At the packing table.

            ### Remarks

            None.

            ### Flow 2: Void a label

            It is paid back.
            """,
            List.of("Flow 1: Buy a label", "Flow 2: Void a label")),
        Arguments.of(
            "lettered paragraphs",
            """
            ## Overview

            There are two flows:

            (a) Buy a label: at the packing table;

            (b) Void a label.

            All else is done by hand.
            """,
            List.of("Buy a label", "Void a label")),
        Arguments.of(
            "a sentence",
            """
            ## Overview

            There are three flows: buy a label, void a label and track a parcel. All else is by hand.
            """,
            List.of("buy a label", "void a label", "track a parcel")),
        Arguments.of(
            "a sentence with two of them",
            """
            ## Overview

            The two flows, namely buying a label and voiding it. All else is by hand.
            """,
            List.of("buying a label", "voiding it")),
        Arguments.of(
            "a sentence that says that there is one",
            """
            ## Overview

            There is one flow: buy a label.
            """,
            List.of("buy a label")),
        Arguments.of(
            "a sentence with letters",
            """
            ## Overview

            Our flows: (a) buy a label; (b) void a label.
            """,
            List.of("buy a label", "void a label")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void are_listed_by(String form, String markdown, List<String> titles) {
    assertThat(titles("# Labels\n\n" + markdown)).isEqualTo(titles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Testing\n\nFlows:\n\n- Buy a label\n- Void a label\n",
        "## Overview\n\nWhat we keep:\n\n- Labels\n- Parcels\n",
        "## Overview\n\nThe data flow: orders, labels.\n",
        "## Overview\n\nOur flows: to be defined.\n",
        "## Overview\n\nAre these all flows: buying, voiding?\n",
        "## Overview\n\nThe request flow: application/json, text/plain.\n",
        "## Overview\n\nThere is a flow: buy a label.\n",
        "## Data flow\n\n- orders to the vendor\n- labels to us\n",
        "## Flows\n\n| Endpoint | Use |\n| --- | --- |\n| /labels | buys |\n",
        "## Flows\n\n| Metric | Alert |\n| --- | --- |\n| labels | none |\n",
        "## Operations\n\n- Metric: labels\n- Alert: high severity\n- Log: labels\n",
      })
  void are_not_listed_by(String markdown) {
    assertThat(titles("# Labels\n\n" + markdown)).isEmpty();
  }

  @Test
  void a_row_names_components_and_has_its_place() {
    List<Flow> flows =
        read(
            """
            # Labels

            | Flow | Components |
            | --- | --- |
            | Buy a label | Shop, Label Service → Vendor |
            """);
    assertThat(flows).hasSize(1);
    Flow flow = flows.get(0);
    assertThat(flow.components())
        .extracting(c -> c.text())
        .containsExactly("Shop", "Label Service", "Vendor");
    assertThat(flow.nameSpan().line()).isEqualTo(5);
    assertThat(flow.nameSpan().column()).isEqualTo(3);
    assertThat(flow.id()).isEmpty();
  }

  @Test
  void a_long_name_is_cut_after_some_words() {
    assertThat(
            titles(
                "# Labels\n\n## Flows\n\n- a b c d e f g h i j k l m n o p q r\n- Void a label\n"))
        .containsExactly("a b c d e f g h i j k l m n", "Void a label");
  }

  @Test
  void a_flow_is_found_below_a_section_on_something_else() {
    assertThat(
            titles(
                """
                # Labels

                ## API

                - GET /labels
                - POST /labels

                ### Flows

                - Buy a label
                - Void a label
                """))
        .containsExactly("Buy a label", "Void a label");
  }
}
