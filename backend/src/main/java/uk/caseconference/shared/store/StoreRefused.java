package uk.caseconference.shared.store;

import java.nio.file.Path;

/** The embedded store may not or cannot be used here; the message is a sentence for the person who starts the service. */
final class StoreRefused extends RuntimeException {

    private final String remedy;

    private StoreRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    static StoreRefused folderInUse(Path folder) {
        return new StoreRefused(
                "The embedded store in %s is in use by another running instance.".formatted(folder),
                "Stop the other instance, or give this one its own folder with case-conference.data-directory.");
    }

    static StoreRefused inProduction() {
        return new StoreRefused(
                "The embedded store is for trying out and does not run in the profile production.",
                "Set MONGODB_URI to the MongoDB that this service is to use.");
    }

    String remedy() {
        return remedy;
    }
}
