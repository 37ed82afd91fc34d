/**
 * How fast, how lean: measurements that people run, none of which decides about a build.
 *
 * <p>{@code ./run} in this module's folder says how; the results stand in {@code docs/performance.md}.
 */
package dev.exlint.benchmarks;
