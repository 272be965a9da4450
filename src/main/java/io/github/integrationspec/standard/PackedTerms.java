package io.github.integrationspec.standard;

import io.github.integrationspec.language.PackedReader;
import io.github.integrationspec.language.PackedWriter;
import io.github.integrationspec.language.TermSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes term sets, each once, and reads them in the same order. */
final class PackedTerms {

  private final Map<TermSet, Integer> numbers = new HashMap<>();
  private final List<TermSet> sets = new ArrayList<>();

  void write(TermSet set, PackedWriter out) {
    Integer known = numbers.get(set);
    if (known != null) {
      out.number(known + 1);
      return;
    }
    out.number(0);
    out.number(set.id());
    out.texts(set.expressions());
    numbers.put(set, numbers.size());
  }

  TermSet read(PackedReader in) {
    int known = in.number();
    if (known > 0) {
      return sets.get(known - 1);
    }
    TermSet set = new TermSet(in.number(), in.texts());
    sets.add(set);
    return set;
  }

  void writeAll(List<TermSet> several, PackedWriter out) {
    out.number(several.size());
    several.forEach(set -> write(set, out));
  }

  List<TermSet> readAll(PackedReader in) {
    int size = in.number();
    List<TermSet> several = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      several.add(read(in));
    }
    return several;
  }

  void writeAny(Optional<TermSet> set, PackedWriter out) {
    writeAll(set.stream().toList(), out);
  }

  Optional<TermSet> readAny(PackedReader in) {
    return in.number() == 0 ? Optional.empty() : Optional.of(read(in));
  }
}
