/** Rules about approvals. May import: what rule may, and rule. */
package io.github.integrationspec.rule.approval;
