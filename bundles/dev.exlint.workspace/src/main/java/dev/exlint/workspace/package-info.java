/** Eclipse without widgets: where a finished diagnosis meets files, markers and jobs. Nothing here decides what is wrong with a script. */
package dev.exlint.workspace;
