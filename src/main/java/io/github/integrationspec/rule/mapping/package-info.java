/** Rules about data mapping. May import: what rule may, and rule. */
package io.github.integrationspec.rule.mapping;
