package uk.caseconference.minutes;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.caseconference.access.Installation;
import uk.caseconference.register.FollowUp;
import uk.caseconference.register.Kind;
import uk.caseconference.register.Registrar;

/** Once a new edition is approved, the one it names is superseded. */
@Component
class MinutesSuperseded implements FollowUp<Minutes> {

    private final ObjectProvider<Registrar> registrar;

    MinutesSuperseded(ObjectProvider<Registrar> registrar) {
        this.registrar = registrar;
    }

    @Override
    public Kind<Minutes> of() {
        return Minutes.KIND;
    }

    @Override
    public void follow(Minutes minutes) {
        String old = minutes.replaces();
        if (old != null && minutes.status() == MinutesStatus.APPROVED) {
            registrar
                    .getObject()
                    .settle(Installation.acting("minutesSuperseded"), Minutes.KIND, old, Minutes::supersede);
        }
    }
}
