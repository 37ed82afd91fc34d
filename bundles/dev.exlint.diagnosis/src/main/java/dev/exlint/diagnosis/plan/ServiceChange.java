package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.organisation.ExchangeService;

/**
 * One service of one certificate.
 *
 * @param service the service
 * @param transition what becomes of it
 */
public record ServiceChange(ExchangeService service, Transition transition) {
}
