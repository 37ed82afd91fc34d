/** The environment of a project with the calls that name its certificates, loaded for whoever shows it. */
package dev.exlint.workspace.overview;
