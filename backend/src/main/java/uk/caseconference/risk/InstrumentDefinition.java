package uk.caseconference.risk;

import java.util.List;
import java.util.function.BiConsumer;

/** What a version of an instrument asks and how it counts; says everything that is wrong with it at once. */
record InstrumentDefinition(List<RiskQuestion> questions, List<RiskBand> bands) {

    void check(BiConsumer<String, String> faults) {
        unique("questions", questions.stream().map(RiskQuestion::key).toList(), faults);
        for (int i = 0; i < questions.size(); i++) {
            List<String> keys =
                    questions.get(i).options().stream().map(RiskOption::key).toList();
            String path = "questions[" + i + "].options";
            unique(path, keys, faults);
            if (keys.stream().anyMatch(RiskAnswer.UNANSWERED::contains)) {
                faults.accept(path, "must not use the keys that every question has");
            }
        }
        unique("bands", bands.stream().map(RiskBand::name).toList(), faults);
        covered(faults);
    }

    private void covered(BiConsumer<String, String> faults) {
        int next = 0;
        for (int i = 0; i < bands.size(); i++) {
            RiskBand band = bands.get(i);
            String path = "bands[" + i + "]";
            if (band.min() != next) {
                faults.accept(path + ".min", "must be " + next + ", so that there is no gap and no overlap");
            }
            if (band.max() == null && i < bands.size() - 1) {
                faults.accept(path + ".max", "may be left out of the last band only");
            }
            if (band.max() != null && band.max() < band.min()) {
                faults.accept(path + ".max", "must not be below min");
            }
            next = (band.max() == null ? band.min() : band.max()) + 1;
        }
        int highest = questions.stream().mapToInt(RiskQuestion::highest).sum();
        if (bands.isEmpty() || !openOrReaching(bands.get(bands.size() - 1), highest)) {
            faults.accept("bands", "must reach the highest possible score, " + highest);
        }
    }

    private static boolean openOrReaching(RiskBand last, int highest) {
        return last.max() == null || last.max() >= highest;
    }

    private static void unique(String path, List<String> keys, BiConsumer<String, String> faults) {
        if (keys.stream().distinct().count() < keys.size()) {
            faults.accept(path, "must not have the same key or name twice");
        }
    }
}
