package uk.caseconference.actionplan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

@Configuration(proxyBeanMethods = false)
class ActionKinds {

    @Bean
    Kind<ActionPlan> actionPlanKind() {
        return ActionPlan.KIND;
    }

    @Bean
    Kind<Action> actionKind() {
        return Action.KIND;
    }
}
