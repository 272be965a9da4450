/** Rules about the API section. May import: what rule may, and rule. */
package io.github.integrationspec.rule.api;
