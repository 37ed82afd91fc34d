/** Measures environments as large as the limits allow: reading, classifying, predicting, and reading again. */
package dev.exlint.benchmarks.snapshot;
