/**
 * What words mean: tokens, stems, quantities, dates and terms. Knows nothing of documents. May
 * import: the JDK.
 */
package io.github.integrationspec.language;
