/**
 * Static values: known, one of a few, or unknown for a reason.
 */
package dev.exlint.powershell.value;
