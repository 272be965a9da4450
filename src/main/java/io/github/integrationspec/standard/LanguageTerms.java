package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;

/**
 * How documents say that something is not so, not yet so, or said elsewhere.
 *
 * @param none says that there is none of what follows or precedes: {@code no}, {@code without},
 *     {@code none}, {@code not used}
 * @param bound looks like {@code none} and sets a bound instead: {@code no more than}
 * @param notApplicable {@code N/A}, {@code not applicable}
 * @param postponed {@code will be defined}, {@code to be agreed}, {@code not yet}
 * @param elsewhere points to a place outside of the document: {@code see vendor docs}
 * @param doubt {@code I think}, {@code perhaps}
 * @param otherSystem speaks of something else: {@code the old bot}
 * @param reason introduces a reason: {@code because}, {@code since}
 */
public record LanguageTerms(
    TermSet none,
    TermSet bound,
    TermSet notApplicable,
    TermSet postponed,
    TermSet elsewhere,
    TermSet doubt,
    TermSet otherSystem,
    TermSet reason) {}
