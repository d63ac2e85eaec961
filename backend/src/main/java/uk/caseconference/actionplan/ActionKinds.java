package uk.caseconference.actionplan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.caseconference.register.Kind;

/** Makes action plans and actions known to access explanations. */
@Configuration(proxyBeanMethods = false)
class ActionKinds {

    @Bean
    Kind<Action> explainedAction() {
        return Action.KIND;
    }

    @Bean
    Kind<ActionPlan> explainedActionPlan() {
        return ActionPlan.KIND;
    }
}
