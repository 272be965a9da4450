package io.github.integrationspec.diagram.drawio;

/** A rectangle of a drawing, in its units. */
record Box(double x, double y, double width, double height) {

  static final Box NONE = new Box(0, 0, 0, 0);

  boolean isEmpty() {
    return width <= 0 || height <= 0;
  }

  double area() {
    return width * height;
  }

  Box movedBy(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** Whether another one lies within this one and is smaller. */
  boolean encloses(Box other) {
    return !isEmpty()
        && !other.isEmpty()
        && area() > other.area()
        && other.x >= x
        && other.y >= y
        && other.x + other.width <= x + width
        && other.y + other.height <= y + height;
  }

  /** Whether a point lies within, or beside it at most this far away. */
  boolean touches(Point point, double distance) {
    return !isEmpty()
        && point.x() >= x - distance
        && point.x() <= x + width + distance
        && point.y() >= y - distance
        && point.y() <= y + height + distance;
  }

  /** A point of a drawing. */
  record Point(double x, double y) {}
}
