/** Rules about sequence diagrams. May import: what rule may, and rule. */
package io.github.integrationspec.rule.sequence;
