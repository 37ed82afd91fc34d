/** Finds the settings and the snapshot a script is judged by, among the files of its project. */
package dev.exlint.workspace.environment;
