package io.github.integrationspec.standard;

import io.github.integrationspec.language.PackedReader;
import io.github.integrationspec.language.PackedWriter;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.ValuePattern;
import io.github.integrationspec.standard.Evidence.Scope;
import java.util.ArrayList;
import java.util.List;

/** Writes evidence, and reads it in the same order. */
final class PackedEvidence {

  private static final int ANY = 0;
  private static final int ALL = 1;
  private static final int NOT = 2;
  private static final int WHEN = 3;
  private static final int SAYS = 4;
  private static final int FIELD = 5;
  private static final int TABLE = 6;
  private static final int CODE = 7;
  private static final int LINK = 8;
  private static final int RULE = 9;

  private final PackedTerms terms;

  PackedEvidence(PackedTerms terms) {
    this.terms = terms;
  }

  void write(Evidence evidence, PackedWriter out) {
    if (evidence instanceof Evidence.AnyOf any) {
      out.number(ANY);
      writeAll(any.options(), out);
    } else if (evidence instanceof Evidence.AllOf all) {
      out.number(ALL);
      writeAll(all.parts(), out);
    } else if (evidence instanceof Evidence.Not not) {
      out.number(NOT);
      write(not.option(), out);
    } else if (evidence instanceof Evidence.When when) {
      out.number(WHEN);
      write(when.condition(), out);
      write(when.then(), out);
    } else if (evidence instanceof Evidence.Says says) {
      out.number(SAYS);
      write(says, out);
    } else if (evidence instanceof Evidence.Field field) {
      out.number(FIELD);
      write(field, out);
    } else if (evidence instanceof Evidence.Table table) {
      out.number(TABLE);
      write(table, out);
    } else if (evidence instanceof Evidence.Code code) {
      out.number(CODE);
      write(code, out);
    } else if (evidence instanceof Evidence.Link link) {
      out.number(LINK);
      write(link, out);
    } else {
      out.number(RULE);
      out.text(((Evidence.OfRule) evidence).rule().value());
    }
  }

  Evidence read(PackedReader in) {
    int kind = in.number();
    return switch (kind) {
      case ANY -> new Evidence.AnyOf(readAll(in));
      case ALL -> new Evidence.AllOf(readAll(in));
      case NOT -> new Evidence.Not(read(in));
      case WHEN -> new Evidence.When(read(in), read(in));
      case SAYS -> says(in);
      case FIELD -> field(in);
      case TABLE -> table(in);
      case CODE -> code(in);
      case LINK -> link(in);
      case RULE -> new Evidence.OfRule(new RuleId(in.text()));
      default -> throw new IllegalStateException("no kind of evidence: " + kind);
    };
  }

  private void writeAll(List<Evidence> several, PackedWriter out) {
    out.number(several.size());
    several.forEach(one -> write(one, out));
  }

  private List<Evidence> readAll(PackedReader in) {
    int size = in.number();
    List<Evidence> several = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      several.add(read(in));
    }
    return several;
  }

  private void write(Evidence.Says says, PackedWriter out) {
    terms.writeAny(says.about(), out);
    terms.writeAll(says.says(), out);
    terms.writeAny(says.unless(), out);
    write(says.scope(), out);
    out.text(says.polarity().name());
    out.text(says.text().name());
  }

  private Evidence says(PackedReader in) {
    return new Evidence.Says(
        terms.readAny(in),
        terms.readAll(in),
        terms.readAny(in),
        scope(in),
        Evidence.Polarity.valueOf(in.text()),
        Evidence.Text.valueOf(in.text()));
  }

  private void write(Evidence.Field field, PackedWriter out) {
    terms.write(field.labels(), out);
    out.optional(field.shape().map(Shape::name));
    terms.writeAny(field.value(), out);
    out.optional(field.matches().map(ValuePattern::toString));
    terms.writeAny(field.unless(), out);
    write(field.scope(), out);
    out.text(field.polarity().name());
    out.text(field.columns().name());
    out.text(field.reach().name());
  }

  private Evidence field(PackedReader in) {
    return new Evidence.Field(
        terms.read(in),
        in.optional().map(Shape::valueOf),
        terms.readAny(in),
        in.optional().map(ValuePattern::of),
        terms.readAny(in),
        scope(in),
        Evidence.Polarity.valueOf(in.text()),
        Evidence.Columns.valueOf(in.text()),
        Evidence.Reach.valueOf(in.text()));
  }

  private void write(Evidence.Table table, PackedWriter out) {
    terms.writeAll(table.columns(), out);
    terms.writeAll(table.cells(), out);
    out.number(table.filled());
    terms.writeAny(table.unless(), out);
    out.number(table.rows());
    terms.writeAny(table.about(), out);
    write(table.scope(), out);
  }

  private Evidence table(PackedReader in) {
    return new Evidence.Table(
        terms.readAll(in),
        terms.readAll(in),
        in.number(),
        terms.readAny(in),
        in.number(),
        terms.readAny(in),
        scope(in));
  }

  private void write(Evidence.Code code, PackedWriter out) {
    out.texts(code.languages());
    terms.writeAny(code.about(), out);
    terms.writeAny(code.introduced(), out);
    out.number(code.blocks());
    write(code.scope(), out);
  }

  private Evidence code(PackedReader in) {
    return new Evidence.Code(
        in.texts(), terms.readAny(in), terms.readAny(in), in.number(), scope(in));
  }

  private void write(Evidence.Link link, PackedWriter out) {
    terms.write(link.text(), out);
    terms.writeAny(link.opens(), out);
    terms.writeAny(link.unless(), out);
    out.text(link.target().name());
    write(link.scope(), out);
  }

  private Evidence link(PackedReader in) {
    return new Evidence.Link(
        terms.read(in),
        terms.readAny(in),
        terms.readAny(in),
        Evidence.LinkTarget.valueOf(in.text()),
        scope(in));
  }

  private static void write(Scope scope, PackedWriter out) {
    out.texts(scope.in());
    out.texts(scope.notIn());
  }

  private static Scope scope(PackedReader in) {
    return new Scope(in.texts(), in.texts());
  }
}
