package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Box;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 'box' [colour] [title]}: the first word is the colour if CSS knows it, or a call of rgb,
 * rgba, hsl or hsla.
 */
final class BoxHeader {

  private static final Pattern FIRST = Pattern.compile("((?:rgba?|hsla?)\\s*\\(.*\\)|\\w*)(.*)");
  private static final Pattern CALL =
      Pattern.compile("(?i)(rgba?|hsla?)\\([\\d\\s.,%/+-]*(deg|turn|rad|grad)?[\\d\\s.,%/+-]*\\)");
  private static final Set<String> NAMES =
      Set.of(
          ("transparent currentcolor inherit initial unset revert aliceblue antiquewhite aqua"
                  + " aquamarine azure beige bisque black blanchedalmond blue blueviolet brown"
                  + " burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson"
                  + " cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki"
                  + " darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon"
                  + " darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet"
                  + " deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite"
                  + " forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow"
                  + " grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush"
                  + " lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow"
                  + " lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue"
                  + " lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen"
                  + " magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple"
                  + " mediumseagreen mediumslateblue mediumspringgreen mediumturquoise"
                  + " mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy"
                  + " oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen"
                  + " paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue"
                  + " purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown"
                  + " seagreen seashell sienna silver skyblue slateblue slategray slategrey snow"
                  + " springgreen steelblue tan teal thistle tomato turquoise violet wheat white"
                  + " whitesmoke yellow yellowgreen")
              .split(" "));

  private BoxHeader() {}

  /** Reads the header from {@code start} to {@code end}; {@code span} is the whole line. */
  static Box read(MappedText text, int start, int end, Span span) {
    String header = text.text().substring(start, end);
    Matcher first = FIRST.matcher(header);
    String color = "";
    int title = start;
    if (first.matches() && isColour(first.group(1))) {
      color = Characters.trim(first.group(1));
      title = start + first.start(2);
    }
    Label label = WrapMark.strip(text, title, end);
    return new Box(label, color, span);
  }

  private static boolean isColour(String word) {
    String colour = Characters.trim(word).toLowerCase(Locale.ROOT);
    return NAMES.contains(colour) || CALL.matcher(colour).matches();
  }
}
