/** What a person sees of exlint in the workbench. Every class is one screen of glue between a platform contract and the diagnosis. */
package dev.exlint.ui;
