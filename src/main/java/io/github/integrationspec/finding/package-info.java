/**
 * What a check reports: findings, and what is done with them before anybody sees them
 * (suppressions, deferrals, baseline). May import: source, language, standard. A baseline is read
 * and written with snakeyaml.
 */
package io.github.integrationspec.finding;
