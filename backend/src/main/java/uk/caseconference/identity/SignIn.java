package uk.caseconference.identity;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Takes anyone's word for which fictional person they are: there is no password, because there is nothing to protect. */
record SignIn(Directory directory) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication claimed) {
        Identity person = directory
                .person(claimed.getName())
                .orElseThrow(() -> new BadCredentialsException("Nobody here has that username"));
        return UsernamePasswordAuthenticationToken.authenticated(person.subject(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
