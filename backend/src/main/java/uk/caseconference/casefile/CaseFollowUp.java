package uk.caseconference.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Actor;
import uk.caseconference.access.Installation;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;

/** Tells other features of each change of a case, as the installation itself. */
@Component
class CaseFollowUp implements FollowUp<CaseFile> {

    private final List<CaseFollower> followers;

    CaseFollowUp(List<CaseFollower> followers) {
        this.followers = followers;
    }

    @Override
    public Kind<CaseFile> of() {
        return CaseFile.KIND;
    }

    @Override
    public void follow(CaseFile caseFile) {
        Actor service = Installation.acting("followCase");
        followers.forEach(f -> f.follow(service, caseFile.inHand(service), caseFile.getReferral()));
    }
}
