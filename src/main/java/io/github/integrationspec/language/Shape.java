package io.github.integrationspec.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a value that a requirement may ask for. */
public enum Shape {
  /**
   * A length of time: {@code 5 s}, {@code five seconds}, {@code 5000ms}, {@code PT5S}. Value in
   * seconds.
   */
  DURATION("a time with its unit"),
  /**
   * A number per unit of time: {@code 100 req/min}, {@code ten searches per second}. Value per
   * second.
   */
  RATE("a number per unit of time"),
  /** How often something is done: {@code daily}, {@code every 90 days}. */
  FREQUENCY("an interval"),
  /** {@code 5 %}. Value in percent. */
  PERCENT("a percentage"),
  /** A number of things, in digits or in words, {@code once} and {@code twice} included. */
  COUNT("a number"),
  /** Any number at all. */
  NUMBER("a number"),
  /** {@code 404}, {@code 5xx}. */
  STATUS("a status code"),
  /** A calendar date that exists. */
  DATE("a date"),
  /** {@code 30 MB}, {@code 160 characters}. */
  SIZE("a size"),
  URL("a URL"),
  /** {@code /v1/charges}. */
  PATH("a path"),
  /** {@code POST /v1/charges}, or method and path in two cells. */
  METHOD_PATH("a method with a path"),
  /** {@code X-RateLimit-Remaining}, {@code Retry-After}. */
  HEADER("the name of a header"),
  EMAIL("an e-mail address"),
  /** The name of a data field: {@code `amount`}, {@code order_no}, {@code customer.email}. */
  IDENTIFIER("the name of a field"),
  /** {@code v1}, {@code 2.1}, {@code 2024-06-20} as an API version. */
  VERSION("a version"),
  /** A person by name, or {@code @handle}. */
  PERSON("a person"),
  /** {@code ABC-123}. */
  TICKET("a ticket key");

  private final String description;
  private final String id;

  Shape(String description) {
    this.description = description;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is lacking when the shape is, for a message: "a time with its unit". */
  public String description() {
    return description;
  }

  /** The shape of this name as standards write it: {@code method-path}. */
  public static Optional<Shape> named(String name) {
    for (Shape shape : values()) {
      if (shape.id().equals(name)) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  /** The names that standards use. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Shape::id).toList();
  }

  /** The name that standards use. */
  public String id() {
    return id;
  }
}
