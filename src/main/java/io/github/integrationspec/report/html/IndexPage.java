package io.github.integrationspec.report.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** The page itself: the matrix and the frame that scripts fill. The template escapes all values. */
final class IndexPage {

  private final Tool tool;

  IndexPage(Tool tool) {
    this.tool = tool;
  }

  void write(CheckReport report, Matrix matrix, Writer out) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("tool", tool.name());
    model.put("version", tool.version());
    model.put("standard", report.standard().label());
    model.put("groups", matrix.groups());
    model.put("rows", matrix.rows().stream().map(IndexPage::row).toList());
    model.put("errors", report.count(Level.ERROR));
    model.put("warnings", report.count(Level.WARNING));
    model.put("infos", report.count(Level.INFO));
    model.put("exceptions", report.exceptions().size());
    model.put("specifications", report.specifications().size());
    model.put("documents", report.documents());
    model.put("diagrams", report.diagrams());
    model.put("rules", report.rules().size());
    model.put("clean", clean(report));
    model.put(
        "notChecked",
        report.notChecked().stream().map(n -> Map.of("what", n.what(), "why", n.why())).toList());
    try {
      template().process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template does not fit its values", e);
    }
  }

  private static long clean(CheckReport report) {
    return report.specifications().stream()
        .filter(
            s ->
                report.results().stream()
                    .filter(Result::counts)
                    .noneMatch(r -> r.finding().specification().equals(s.file())))
        .count();
  }

  private static Map<String, Object> row(Matrix.Row row) {
    return Map.of(
        "number",
        row.number(),
        "file",
        row.file(),
        "title",
        row.title(),
        "cells",
        row.cells().stream()
            .map(
                c ->
                    Map.of(
                        "group",
                        c.group(),
                        "level",
                        c.levelId(),
                        "count",
                        c.count(),
                        "heat",
                        c.heat()))
            .toList());
  }

  private static Template template() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(IndexPage.class, "/report/html");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    return configuration.getTemplate("index.ftlh");
  }
}
