/** UML interactions as modelling tools exchange them (XMI). May import: source, model, diagram. */
package io.github.integrationspec.diagram.uml;
