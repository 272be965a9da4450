package io.github.integrationspec.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A commit that changed a file.
 *
 * @param age position of the commit in the history: 0 is the newest
 * @param commit its id, abbreviated
 * @param day the day of the commit where its author was, or that of its committer if earlier
 * @param subject first line of its message
 * @param before the file's text before it; empty when the file was not there, is binary or large
 * @param after the file's text behind it; empty alike
 */
public record Change(
    int age,
    String commit,
    LocalDate day,
    String author,
    String subject,
    Supplier<Optional<String>> before,
    Supplier<Optional<String>> after) {}
