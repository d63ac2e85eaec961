package uk.caseconference.agency.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.agency.AgreementService;
import uk.caseconference.agency.AgreementStep;
import uk.caseconference.agency.AgreementView;
import uk.caseconference.agency.DraftAgreement;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class AgreementController implements NodeSource {

    record AgreementPayload(AgreementView agreement) {}

    private final AgreementService agreements;

    AgreementController(AgreementService agreements) {
        this.agreements = agreements;
    }

    @QueryMapping
    Connection<AgreementView> agreements(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return agreements.agreements(actor, PageRequest.of(first, after));
    }

    @QueryMapping
    Optional<AgreementView> agreement(@ContextValue Actor actor, @Argument String id) {
        return agreements.agreement(actor, id);
    }

    @SchemaMapping(typeName = "Agreement")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            AgreementView agreement,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(agreements.history(actor, agreement.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    AgreementPayload draftAgreement(@ContextValue Actor actor, @Argument DraftAgreement input) {
        return new AgreementPayload(agreements.draft(actor, input));
    }

    @MutationMapping
    AgreementPayload signAgreement(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.sign(actor, input));
    }

    @MutationMapping
    AgreementPayload leaveAgreement(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.leave(actor, input));
    }

    @MutationMapping
    AgreementPayload addAgreementParty(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.addParty(actor, input));
    }

    @MutationMapping
    AgreementPayload suspendAgreement(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.suspend(actor, input));
    }

    @MutationMapping
    AgreementPayload resumeAgreement(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.resume(actor, input));
    }

    @MutationMapping
    AgreementPayload endAgreement(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.end(actor, input));
    }

    @MutationMapping
    AgreementPayload setAgreementReview(@ContextValue Actor actor, @Argument AgreementStep input) {
        return new AgreementPayload(agreements.reviewOn(actor, input));
    }

    @Override
    public String type() {
        return "Agreement";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return agreements.agreement(actor, globalId);
    }
}
