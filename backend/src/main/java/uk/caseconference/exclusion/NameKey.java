package uk.caseconference.exclusion;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.caseconference.shared.PartialDate;

/**
 * Who a name may mean: the name without accents, case, punctuation, titles and order, and the date of birth where it is
 * known. Two keys that may mean the same person are taken to.
 */
public record NameKey(String name, @Nullable PartialDate born) {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "rev", "cllr", "pc", "dc", "ps", "ds", "sgt",
            "di", "insp", "dci", "supt", "pcso");

    public static NameKey of(String name, @Nullable PartialDate born) {
        return new NameKey(normalised(name), born);
    }

    /** Whether both can be the same person: the same name, and no two dates of birth that exclude each other. */
    public boolean mayBe(NameKey other) {
        return name.equals(other.name)
                && (born == null
                        || other.born == null
                        || born.text().startsWith(other.born.text())
                        || other.born.text().startsWith(born.text()));
    }

    /** Whether there is a letter or digit in it to go by. */
    boolean means() {
        return !name.isEmpty();
    }

    private static String normalised(String name) {
        String plain = Normalizer.normalize(
                        name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i")
                .replaceAll("['’‘`ʼ]", "");
        String[] words = plain.trim().split("[^\\p{L}\\p{N}]+");
        String untitled = sorted(words, TITLES);
        return untitled.isEmpty() ? sorted(words, Set.of()) : untitled;
    }

    private static String sorted(String[] words, Set<String> without) {
        return Arrays.stream(words)
                .filter(w -> !w.isEmpty() && !without.contains(w))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
