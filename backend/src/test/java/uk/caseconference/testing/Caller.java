package uk.caseconference.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import uk.caseconference.access.Purpose;

/** A client of the API with its headers. */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final Map<String, String> headers;

    Caller(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public Caller header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Caller(address, more);
    }

    public Caller purpose(Purpose purpose) {
        return header("Access-Purpose", purpose.name());
    }

    public Answer run(String document) {
        return run(document, Map.of());
    }

    public Answer run(String document, Map<String, ?> variables) {
        return post(JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /** A mutation with the one variable {@code $input}. */
    public Answer mutate(String document, Map<String, ?> input) {
        return run(document, Map.of("input", input));
    }

    public Answer post(String body) {
        return send("POST", body);
    }

    public Answer send(String method, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
