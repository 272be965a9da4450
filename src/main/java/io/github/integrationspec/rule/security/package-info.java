/** Rules about security. May import: what rule may, and rule. */
package io.github.integrationspec.rule.security;
