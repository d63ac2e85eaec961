package uk.caseconference.identity;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks the issuer for tokens the way a case system does, and reads what it answers. */
class Tokens {

    private Tokens() {}

    static HttpResponse<String> request(Browser browser, Path data, String client, Map<String, String> more)
            throws Exception {
        return request(browser, client, Files.readString(data.resolve("clients").resolve(client)), more);
    }

    static HttpResponse<String> request(Browser browser, String client, String secret, Map<String, String> more)
            throws Exception {
        String credentials = client + ":" + secret;
        Map<String, String> form = new HashMap<>(more);
        form.put("grant_type", "client_credentials");
        return browser.post(
                "/oauth2/token",
                form,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    static String token(HttpResponse<String> response) throws ParseException {
        return answer(response, "access_token");
    }

    static String answer(HttpResponse<String> response, String name) throws ParseException {
        return String.valueOf(JSONObjectUtils.parse(response.body()).get(name));
    }

    static JWTClaimsSet claims(HttpResponse<String> response) throws ParseException {
        return SignedJWT.parse(token(response)).getJWTClaimsSet();
    }

    static Set<String> scopes(JWTClaimsSet claims) throws ParseException {
        return Set.of(claims.getStringClaim("scope").split(" "));
    }
}
