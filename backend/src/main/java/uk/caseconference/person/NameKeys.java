package uk.caseconference.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Names without what people write differently: accents, case, order, hyphens, a letter here and there. */
final class NameKeys {

    /** Words this close are the same word spelled differently; a little less will do where they sound the same. */
    private static final double CLOSE = 0.9;

    private static final double CLOSE_BY_EAR = 0.82;

    private static final DoubleMetaphone EAR = new DoubleMetaphone();
    private static final JaroWinklerSimilarity EYE = new JaroWinklerSimilarity();

    private NameKeys() {}

    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replaceAll("['’`.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    static Set<String> words(Collection<String> names) {
        Set<String> words = new TreeSet<>();
        names.forEach(n -> words.addAll(words(n)));
        return words;
    }

    /** How the words sound; two names that are alike have a sound in common. */
    static Set<String> sounds(Collection<String> names) {
        Set<String> sounds = new TreeSet<>();
        words(names).forEach(w -> sounds.addAll(sounds(w)));
        return sounds;
    }

    /** Every word of the shorter name has its like in the longer one; one word alone is not enough for two. */
    static boolean alike(String one, String other) {
        List<String> shorter = words(one);
        List<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            return alike(other, one);
        }
        if (shorter.isEmpty() || (shorter.size() == 1 && longer.size() > 1)) {
            return false;
        }
        List<String> left = new ArrayList<>(longer);
        return shorter.stream()
                .allMatch(word -> left.stream()
                        .filter(l -> alikeWords(word, l))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    }

    private static boolean alikeWords(String one, String other) {
        double close = EYE.apply(one, other);
        return close >= CLOSE || (close >= CLOSE_BY_EAR && sounds(one).stream().anyMatch(sounds(other)::contains));
    }

    /** Scripts the sound rules do not know stand for themselves. */
    private static List<String> sounds(String word) {
        return Stream.of(EAR.doubleMetaphone(word), EAR.doubleMetaphone(word, true))
                .map(sound -> sound == null || sound.isEmpty() ? word : sound)
                .distinct()
                .toList();
    }
}
