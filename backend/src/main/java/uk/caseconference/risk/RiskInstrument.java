package uk.caseconference.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.caseconference.access.Permission;
import uk.caseconference.register.Aggregate;
import uk.caseconference.register.Change;
import uk.caseconference.register.Kind;
import uk.caseconference.shared.Fault;
import uk.caseconference.shared.Problem;
import uk.caseconference.shared.Rule;

/** One version of a risk instrument. It never changes: what is asked or counted otherwise is another version. */
@Document("riskInstruments")
@TypeAlias("risk-instrument")
final class RiskInstrument extends Aggregate {

    static final Kind<RiskInstrument> KIND =
            new Kind<>("RiskInstrument", RiskInstrument.class, null, Permission.CASE_READ);

    private static final Rule LATER =
            Rule.of("risk.instrument-later", "A version must take effect after the version before it.");

    private String code;
    private int edition;
    private String title;
    private LocalDate effectiveFrom;
    private List<RiskQuestion> questions;
    private List<RiskBand> bands;

    @SuppressWarnings("NullAway.Init")
    private RiskInstrument() {}

    RiskInstrument(PublishRiskInstrument definition, @Nullable RiskInstrument before, Instant at) {
        super(idOf(definition.code(), before == null ? 1 : before.edition + 1), at);
        LATER.require(before == null || definition.effectiveFrom().isAfter(before.effectiveFrom));
        this.code = definition.code();
        this.edition = before == null ? 1 : before.edition + 1;
        this.title = definition.title();
        this.effectiveFrom = definition.effectiveFrom();
        this.questions = List.copyOf(definition.questions());
        this.bands = List.copyOf(definition.bands());
        record(Change.of("PUBLISHED").with("version", null, edition).with("effectiveFrom", null, effectiveFrom));
    }

    static String idOf(String code, int edition) {
        return code + "." + edition;
    }

    /** What these answers come to; refuses all that do not fit at once. What is left out was not asked. */
    Score score(List<RiskAnswer> answers) {
        Map<String, String> given = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            RiskAnswer answer = answers.get(i);
            String path = "input.answers[" + i + "]";
            Optional<RiskQuestion> question = question(answer.question());
            if (question.isEmpty()) {
                faults.add(Fault.input(path + ".question", "The instrument has no such question."));
            } else if (question.get().scoreOf(answer.answer()).isEmpty()) {
                faults.add(Fault.input(path + ".answer", "The question does not offer that answer."));
            }
            if (given.put(answer.question(), answer.answer()) != null) {
                faults.add(Fault.input(path + ".question", "The question is answered twice."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults);
        }
        List<RiskAnswer> all = questions.stream()
                .map(q -> new RiskAnswer(q.key(), given.getOrDefault(q.key(), RiskAnswer.NOT_ASKED)))
                .toList();
        int total = questions.stream()
                .mapToInt(q -> q.scoreOf(given.getOrDefault(q.key(), RiskAnswer.NOT_ASKED))
                        .orElse(0))
                .sum();
        return new Score(all, total, bandOf(total));
    }

    /** Every question answered, what the answers come to, and the band that suggests. */
    record Score(List<RiskAnswer> answers, int total, RiskBand band) {}

    RiskBand band(String name) {
        return bands.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("input.agreedBand", "The instrument has no such band."));
    }

    private RiskBand bandOf(int score) {
        return bands.stream().filter(b -> b.holds(score)).findFirst().orElseThrow();
    }

    private Optional<RiskQuestion> question(String key) {
        return questions.stream().filter(q -> q.key().equals(key)).findFirst();
    }

    boolean inEffect(LocalDate on) {
        return !effectiveFrom.isAfter(on);
    }

    public String getCode() {
        return code;
    }

    public int getEdition() {
        return edition;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public List<RiskQuestion> getQuestions() {
        return questions;
    }

    public List<RiskBand> getBands() {
        return bands;
    }
}
