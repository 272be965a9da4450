/** Rules about diagram files. May import: what rule may, and rule. */
package io.github.integrationspec.rule.diagram;
