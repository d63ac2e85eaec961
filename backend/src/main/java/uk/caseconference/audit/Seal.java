package uk.caseconference.audit;

/** The head of a chain at some moment, kept where the database's administrator cannot reach it. */
record Seal(String chain, long sequence, String hash) {

    String line() {
        return chain + " " + sequence + " " + hash;
    }

    static Seal parse(String line) {
        String[] parts = line.split(" ");
        return new Seal(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
}
