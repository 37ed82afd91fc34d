/**
 * Rules about the list of services.
 */
package dev.exlint.diagnosis.rule.services;
