package uk.caseconference.casefile;

import org.springframework.stereotype.Component;
import uk.caseconference.register.Numbers;

/** Gives out references people can say on the phone: HH-2026-0041, unique in an area. */
@Component
class References {

    private final Numbers numbers;

    References(Numbers numbers) {
        this.numbers = numbers;
    }

    String next(String areaCode, int year) {
        return "HH-%d-%04d".formatted(year, numbers.next("HH/" + areaCode + "/" + year));
    }
}
