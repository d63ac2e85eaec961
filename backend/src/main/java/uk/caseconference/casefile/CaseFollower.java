package uk.caseconference.casefile;

import uk.caseconference.access.Actor;

/**
 * A feature that keeps things of its own in line with a case. Called after every change of the case and again whenever
 * in doubt, so doing it twice must change nothing.
 */
public interface CaseFollower {

    void follow(Actor service, CaseInHand caseFile, Referral referral);
}
