/**
 * Rules about what two places of a specification say of one thing. May import: what rule may, and
 * rule.
 */
package io.github.integrationspec.rule.consistency;
