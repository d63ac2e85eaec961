package uk.caseconference.shared.graphql;

import graphql.ExecutionInput;
import graphql.parser.ParserOptions;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gives each request its limits and its time, and each error of its answer a code. */
@Component
@Order(10)
class RequestFrame implements WebGraphQlInterceptor {

    private static final String STREAMS = RequestFrame.class.getName() + ".streams";

    private final Limits limits;
    private final ParserOptions parsing;
    private final CodedErrors errors;

    RequestFrame(Limits limits, CodedErrors errors) {
        this.limits = limits;
        this.errors = errors;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens()).redactTokenParserErrorMessages(true));
    }

    static boolean streams(ExecutionInput input) {
        return input.getGraphQLContext().getBoolean(STREAMS, false);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Disposable.Swap alarm = Disposables.swap();
        boolean streams = request instanceof WebSocketGraphQlRequest;
        request.configureExecutionInput((input, builder) -> {
            ExecutionInput framed = builder.locale(Locale.ENGLISH)
                    .graphQLContext(Map.of(ParserOptions.class, parsing, STREAMS, streams))
                    .build();
            alarm.update(
                    Schedulers.parallel().schedule(framed::cancel, limits.time().toMillis(), TimeUnit.MILLISECONDS));
            return framed;
        });
        return chain.next(request).map(errors::in).doFinally(end -> alarm.dispose());
    }
}
