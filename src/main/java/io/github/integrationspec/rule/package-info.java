/**
 * What judges a specification: the evaluation of evidence for rules that are data, and the contract
 * of rules that need code. Groups, in packages below this one, do not know each other. May import:
 * source, language, model, standard, finding, facts.
 */
package io.github.integrationspec.rule;
