package uk.caseconference.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one request has shown and been refused so far; journalled before the answer leaves. Thread-safe. */
public final class Trail {

    /** A refusal: the layer's reason, the permission asked for, and the thing as {@code Type:id}, where one was named. */
    public record Refusal(
            String reason,
            @Nullable Permission permission,
            @Nullable String thing) {}

    private final String requestId;
    private String operation = "?";
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> revealed = new LinkedHashSet<>();
    private final Set<Refusal> refusals = new LinkedHashSet<>();
    private boolean looked;
    private boolean searched;

    public Trail(String requestId) {
        this.requestId = requestId;
    }

    public String requestId() {
        return requestId;
    }

    public synchronized String operation() {
        return operation;
    }

    public synchronized void operation(String name) {
        operation = name;
    }

    public synchronized void show(String type, String id) {
        shown.add(type + ":" + id);
    }

    /** How something that was shown is named here. */
    synchronized String reference(String id) {
        return shown.stream().filter(s -> s.endsWith(":" + id)).findFirst().orElse(id);
    }

    /** Something masked by default was unmasked. */
    public synchronized void reveal(String type, String id) {
        revealed.add(type + ":" + id);
    }

    /** A list was asked for, whether or not anything was in it. */
    public synchronized void look() {
        looked = true;
    }

    public synchronized boolean looked() {
        return looked;
    }

    public synchronized void search() {
        searched = true;
    }

    public synchronized void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public synchronized List<String> shown() {
        return new ArrayList<>(shown);
    }

    public synchronized List<String> revealed() {
        return new ArrayList<>(revealed);
    }

    public synchronized List<Refusal> refusals() {
        return new ArrayList<>(refusals);
    }

    public synchronized boolean searched() {
        return searched;
    }
}
