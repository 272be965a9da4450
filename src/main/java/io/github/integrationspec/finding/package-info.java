/**
 * What a check reports: findings, and what is done with them before anybody sees them
 * (suppressions, deferrals, baseline). May import: source, standard.
 */
package io.github.integrationspec.finding;
