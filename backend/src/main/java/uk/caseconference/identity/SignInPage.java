package uk.caseconference.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
@LocalIdentity
class SignInPage {

    private final Directory directory;
    private final String page;

    SignInPage(Directory directory) throws IOException {
        this.directory = directory;
        this.page = new ClassPathResource("identity/login.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String signIn(HttpServletRequest request, CsrfToken csrf) {
        return page.replace("{{error}}", request.getParameter("error") == null ? "hidden" : "")
                .replace("{{csrf.name}}", csrf.getParameterName())
                .replace("{{csrf.token}}", csrf.getToken())
                .replace("{{agencies}}", agencies());
    }

    private String agencies() {
        Map<String, List<Identity>> byAgency = directory.people().stream()
                .collect(Collectors.groupingBy(Identity::agencyName, LinkedHashMap::new, Collectors.toList()));
        return byAgency.entrySet().stream()
                .map(agency -> agency(agency.getKey(), agency.getValue()))
                .collect(Collectors.joining());
    }

    private static String agency(String name, List<Identity> people) {
        return """
                <section>
                  <h2>%s</h2>
                  <ul>%s</ul>
                </section>
                """.formatted(
                        HtmlUtils.htmlEscape(name),
                        people.stream().map(SignInPage::person).collect(Collectors.joining()));
    }

    private static String person(Identity person) {
        return """
                <li><button name="username" value="%s"><strong>%s</strong> <span>%s<span class="aside">, %s</span></span></button></li>
                """.formatted(
                        HtmlUtils.htmlEscape(person.subject()),
                        HtmlUtils.htmlEscape(person.name()),
                        HtmlUtils.htmlEscape(person.job()),
                        HtmlUtils.htmlEscape(person.agencyName()));
    }
}
