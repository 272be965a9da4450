package io.github.integrationspec.diagram.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the style of a cell says of it. */
class StyleTest {

  @ParameterizedTest
  @CsvSource({
    "rounded=1;html=1;,''",
    "'',''",
    "ellipse;html=1;,ellipse",
    "text;html=1;,''",
    "shape=cylinder3;whiteSpace=wrap;,cylinder",
    "shape=umlActor;,actor",
    "shape=mxgraph.basic.rect;,''",
    "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3;,s3",
    "shape=mxgraph.aws4.productIcon;prIcon=mxgraph.aws4.lambda;,lambda",
    "shape=mxgraph.aws4.resourceIcon;,resourceIcon",
    "shape=mxgraph.aws4.ec2;,ec2"
  })
  void has_a_shape(String style, String shape) {
    assertThat(new Style(style).shape()).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"opacity=40,40", "opacity=.5,0.5", "opacity=dim,100", "html=1,100"})
  void has_numbers(String style, double number) {
    assertThat(new Style(style).number("opacity", 100)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "shape=note,true",
    "shape=note2,true",
    "shape=mxgraph.basic.document,true",
    "shape=cloud,false"
  })
  void may_be_that_of_a_note(String style, boolean note) {
    assertThat(new Style(style).isNote()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({"text;html=1,true", "shape=text,true", "shape=cloud,false"})
  void may_be_that_of_a_text(String style, boolean text) {
    assertThat(new Style(style).isText()).isEqualTo(text);
  }

  @Test
  void the_data_of_a_picture_is_left_out() {
    Style style = new Style("shape=image;image=data:image/png,iVBORw0;html=1;");
    assertThat(style.written()).isEqualTo("shape=image;html=1;");
    assertThat(style.has("image")).isFalse();
    assertThat(style.isHtml()).isTrue();
    assertThat(style.shape()).isEqualTo("image");
  }
}
