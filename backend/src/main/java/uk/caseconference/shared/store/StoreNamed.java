package uk.caseconference.shared.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds when a MongoDB is named; an empty URI, as an unset variable leaves it, names none. */
final class StoreNamed implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.uri"))
                || StringUtils.hasText(context.getEnvironment().getProperty("spring.mongodb.host"));
    }

    /** Holds when none is named. */
    static final class Not implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new StoreNamed().matches(context, metadata);
        }
    }
}
