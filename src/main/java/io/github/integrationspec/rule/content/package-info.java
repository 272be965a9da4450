/**
 * What a specification says, as opposed to how it is written: what approvals are bound to. May
 * import: what rule may, rule.evidence and rule.reading.
 */
package io.github.integrationspec.rule.content;
