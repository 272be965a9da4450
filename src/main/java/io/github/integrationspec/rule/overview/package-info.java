/** Rules about the overview. May import: what rule may, and rule. */
package io.github.integrationspec.rule.overview;
