/** Shows the environment that scripts are judged by, and tells its files from others. */
package dev.exlint.ui.environment;
