/** The change plan of a script as it is in its editor. */
package dev.exlint.workspace.plan;
