/**
 * Who vouches for a certificate: chains verified with Bouncy Castle against lists of roots, else weaker evidence.
 */
package dev.exlint.diagnosis.trust;
