/** Rules about data flow diagrams. May import: what rule may, and rule. */
package io.github.integrationspec.rule.dataflow;
