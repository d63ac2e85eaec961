package uk.caseconference.person;

/** Ten digits, the last of which checks the others modulo 11. */
final class NhsNumber {

    private NhsNumber() {}

    static boolean valid(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
