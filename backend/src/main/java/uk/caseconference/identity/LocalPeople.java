package uk.caseconference.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/local")
@LocalIdentity
class LocalPeople {

    record Person(String username, String name, String job, String agency) {}

    private final Directory directory;

    LocalPeople(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/people")
    List<Person> people() {
        return directory.people().stream()
                .map(person -> new Person(person.subject(), person.name(), person.job(), person.agencyName()))
                .toList();
    }

    /** Ends the session and comes back to the list of people. */
    @GetMapping("/switch")
    ResponseEntity<Void> become(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/login"))
                .build();
    }
}
