package uk.caseconference.casefile.graphql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import uk.caseconference.access.Actor;
import uk.caseconference.casefile.CaseFileView;
import uk.caseconference.casefile.CaseFiles;
import uk.caseconference.casefile.CaseFiles.LinkedCase;
import uk.caseconference.casefile.CaseFilter;
import uk.caseconference.casefile.CaseOrder;
import uk.caseconference.register.Connection;
import uk.caseconference.register.HistoryEntry;
import uk.caseconference.register.PageRequest;
import uk.caseconference.register.graphql.NodeSource;

@Controller
class CaseFileController implements NodeSource {

    private static final CaseFilter EVERYTHING = new CaseFilter(null, null, null, null, null, null);

    private final CaseFiles caseFiles;

    CaseFileController(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @QueryMapping
    Optional<CaseFileView> caseFile(@ContextValue Actor actor, @Argument String id) {
        return caseFiles.caseFile(actor, id);
    }

    @QueryMapping
    Optional<CaseFileView> caseFileByReference(
            @ContextValue Actor actor, @Argument String areaCode, @Argument String reference) {
        return caseFiles.byReference(actor, areaCode, reference);
    }

    @QueryMapping
    Connection<CaseFileView> caseFiles(
            @ContextValue Actor actor,
            @Argument @Nullable CaseFilter filter,
            @Argument CaseOrder order,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return caseFiles.page(actor, filter == null ? EVERYTHING : filter, order, PageRequest.of(first, after));
    }

    @SchemaMapping(typeName = "CaseFile")
    List<LinkedCase> links(@ContextValue Actor actor, CaseFileView caseFile) {
        return caseFiles.links(actor, caseFile.id());
    }

    @SchemaMapping(typeName = "CaseFile")
    Connection<HistoryEntry> history(
            @ContextValue Actor actor,
            CaseFileView caseFile,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return HistoryEntry.page(caseFiles.history(actor, caseFile.id()), PageRequest.of(first, after));
    }

    @Override
    public String type() {
        return "CaseFile";
    }

    @Override
    public Optional<?> node(Actor actor, String globalId) {
        return caseFiles.caseFile(actor, globalId);
    }
}
