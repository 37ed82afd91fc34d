package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.Ast;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is deleted in the store of the computer, where Exchange's own checks don't see it (ruling 24).
 *
 * <p>The trap: a certificate that is known to lack its private key may go that way; a Microsoft article does it so.
 */
public final class RemovesCertificateFromStore implements Rule {

    @Override
    public String name() {
        return "EXRemovesCertificateFromStore";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (StoreRemoval removal : StoreRemoval.all(context)) {
            if (!isWithoutKey(context, removal)) {
                Ast node = removal.node();
                findings.effect(removal.rehearsal(), Level.WARNING, true, Place.of(node), Message.of("removesCertificateFromStore"),
                        List.of(
                        Evidence.said(Message.of("evidence.store"), Grade.DOCUMENTED, Source.REMOVE.title())), List.of());
            }
        }
        return findings.list();
    }

    private static boolean isWithoutKey(RuleContext context, StoreRemoval removal) {
        Optional<Thumbprint> thumbprint = removal.thumbprint();
        return removal.onlyWithoutKey() || thumbprint.isPresent() && context.check().environment().organisation()
                .serversWith(thumbprint.get()).stream()
                .flatMap(server -> server.certificate(thumbprint.get()).stream()).anyMatch(each -> each.hasPrivateKey().is(false));
    }
}
