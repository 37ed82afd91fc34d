/**
 * What a script changes: before and after, per server, certificate, service and connector, and what is presented to Exchange Online.
 *
 * <p>{@link dev.exlint.diagnosis.plan.ChangePlan} is what rules need, {@link dev.exlint.diagnosis.plan.PlanOverview} what people read.
 */
package dev.exlint.diagnosis.plan;
