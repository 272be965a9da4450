/** Rules about the sections that a specification must have. May import: what rule may, and rule. */
package io.github.integrationspec.rule.section;
