/** Rules about exit states. May import: what rule may, and rule. */
package io.github.integrationspec.rule.state;
