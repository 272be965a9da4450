/**
 * The findings as one page of a Maven site, or as a page by itself. May import what report may, but
 * for markdown and diagram; the only room that knows Doxia, and of it only the interface of its
 * sink. A page is written as a stream of a few elements, so that both outputs show the same.
 */
package io.github.integrationspec.report.site;
