package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.rule.EnableCall;
import java.util.List;
import java.util.Map;

/**
 * What the severity table says of one script.
 *
 * @param byCall every combination of each call, in the order of the trace
 */
record Assessments(Map<EnableCall, List<Assessment>> byCall) {
}
