/** Rules about the document as a whole. May import: what rule may, and rule. */
package io.github.integrationspec.rule.document;
