package uk.caseconference.casefile.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileService;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.command.AddParticipant;
import uk.caseconference.casefile.command.AddParty;
import uk.caseconference.casefile.command.CloseCase;
import uk.caseconference.casefile.command.LinkCases;
import uk.caseconference.casefile.command.ReferCase;
import uk.caseconference.casefile.command.RemoveParticipant;
import uk.caseconference.casefile.command.RemoveParty;
import uk.caseconference.casefile.command.ReopenCase;
import uk.caseconference.casefile.command.ReviewCase;
import uk.caseconference.casefile.command.ScreenCase;
import uk.caseconference.casefile.command.SetLeadAgency;
import uk.caseconference.casefile.command.SetReviewDate;
import uk.caseconference.casefile.command.SupplyInformation;
import uk.caseconference.casefile.command.TransferOut;
import uk.caseconference.casefile.command.UnlinkCases;

@Controller
class CaseFileMutations {

    record CaseFilePayload(CaseFileView caseFile) {}

    private final CaseFileService caseFiles;

    CaseFileMutations(CaseFileService caseFiles) {
        this.caseFiles = caseFiles;
    }

    @MutationMapping
    CaseFilePayload referCase(@ContextValue Actor actor, @Argument ReferCase input) {
        return new CaseFilePayload(caseFiles.refer(actor, input));
    }

    @MutationMapping
    CaseFilePayload supplyInformation(@ContextValue Actor actor, @Argument SupplyInformation input) {
        return new CaseFilePayload(caseFiles.supplyInformation(actor, input));
    }

    @MutationMapping
    CaseFilePayload screenCase(@ContextValue Actor actor, @Argument ScreenCase input) {
        return new CaseFilePayload(caseFiles.screen(actor, input));
    }

    @MutationMapping
    CaseFilePayload addParticipant(@ContextValue Actor actor, @Argument AddParticipant input) {
        return new CaseFilePayload(caseFiles.addParticipant(actor, input));
    }

    @MutationMapping
    CaseFilePayload removeParticipant(@ContextValue Actor actor, @Argument RemoveParticipant input) {
        return new CaseFilePayload(caseFiles.removeParticipant(actor, input));
    }

    @MutationMapping
    CaseFilePayload setLeadAgency(@ContextValue Actor actor, @Argument SetLeadAgency input) {
        return new CaseFilePayload(caseFiles.setLeadAgency(actor, input));
    }

    @MutationMapping
    CaseFilePayload addParty(@ContextValue Actor actor, @Argument AddParty input) {
        return new CaseFilePayload(caseFiles.addParty(actor, input));
    }

    @MutationMapping
    CaseFilePayload removeParty(@ContextValue Actor actor, @Argument RemoveParty input) {
        return new CaseFilePayload(caseFiles.removeParty(actor, input));
    }

    @MutationMapping
    CaseFilePayload linkCases(@ContextValue Actor actor, @Argument LinkCases input) {
        return new CaseFilePayload(caseFiles.link(actor, input));
    }

    @MutationMapping
    CaseFilePayload unlinkCases(@ContextValue Actor actor, @Argument UnlinkCases input) {
        return new CaseFilePayload(caseFiles.unlink(actor, input));
    }

    @MutationMapping
    CaseFilePayload setReviewDate(@ContextValue Actor actor, @Argument SetReviewDate input) {
        return new CaseFilePayload(caseFiles.setReviewDate(actor, input));
    }

    @MutationMapping
    CaseFilePayload reviewCase(@ContextValue Actor actor, @Argument ReviewCase input) {
        return new CaseFilePayload(caseFiles.review(actor, input));
    }

    @MutationMapping
    CaseFilePayload closeCase(@ContextValue Actor actor, @Argument CloseCase input) {
        return new CaseFilePayload(caseFiles.close(actor, input));
    }

    @MutationMapping
    CaseFilePayload reopenCase(@ContextValue Actor actor, @Argument ReopenCase input) {
        return new CaseFilePayload(caseFiles.reopen(actor, input));
    }

    @MutationMapping
    CaseFilePayload transferCaseOut(@ContextValue Actor actor, @Argument TransferOut input) {
        return new CaseFilePayload(caseFiles.transferOut(actor, input));
    }
}
