package uk.caseconference.exclusion.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.exclusion.ConfirmConnectionWithdrawal;
import uk.caseconference.exclusion.ConnectionService;
import uk.caseconference.exclusion.DeclareConnection;
import uk.caseconference.exclusion.DeclaredConnectionView;
import uk.caseconference.exclusion.WithdrawConnection;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class ConnectionController implements NodeSource {

    record DeclaredConnectionPayload(DeclaredConnectionView connection) {}

    private final ConnectionService connections;

    ConnectionController(ConnectionService connections) {
        this.connections = connections;
    }

    @QueryMapping
    Connection<DeclaredConnectionView> myConnections(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return connections.mine(actor, PageRequest.of(first, after));
    }

    @QueryMapping
    Connection<DeclaredConnectionView> connectionWithdrawals(
            @ContextValue Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return connections.toBeWithdrawn(actor, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "DeclaredConnection")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            DeclaredConnectionView connection,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(connections.history(actor, connection.id()), PageRequest.of(first, after));
    }

    @MutationMapping
    DeclaredConnectionPayload declareConnection(@ContextValue Actor actor, @Argument DeclareConnection input) {
        return new DeclaredConnectionPayload(connections.declare(actor, input));
    }

    @MutationMapping
    DeclaredConnectionPayload withdrawConnection(@ContextValue Actor actor, @Argument WithdrawConnection input) {
        return new DeclaredConnectionPayload(connections.withdraw(actor, input));
    }

    @MutationMapping
    DeclaredConnectionPayload confirmConnectionWithdrawal(
            @ContextValue Actor actor, @Argument ConfirmConnectionWithdrawal input) {
        return new DeclaredConnectionPayload(connections.confirmWithdrawal(actor, input));
    }

    @Override
    public String type() {
        return "DeclaredConnection";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return connections.connection(actor, globalId);
    }
}
