/** The Change Plan view: what the active script changes, before and after. */
package dev.exlint.ui.plan;
