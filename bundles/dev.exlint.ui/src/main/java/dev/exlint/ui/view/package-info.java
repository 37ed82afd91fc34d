/**
 * What views share: following the editor, trees of lines with their columns, details of a line, and the words for what is presented to
 * Exchange Online.
 */
package dev.exlint.ui.view;
