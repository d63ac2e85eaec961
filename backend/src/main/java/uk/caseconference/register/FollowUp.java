package uk.caseconference.register;

/**
 * What must follow elsewhere once an aggregate has changed. It looks at what is, not at what happened, and may run any
 * number of times: after the change, and again at the next start if the service died in between.
 */
public interface FollowUp<A extends Aggregate> {

    Kind<A> of();

    void follow(A aggregate);
}
