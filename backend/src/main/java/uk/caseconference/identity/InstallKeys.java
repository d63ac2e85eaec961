package uk.caseconference.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of this installation: made at its first start and kept, so that tokens outlive a restart. */
record InstallKeys(RSAKey signing, byte[] install) {

    private static final String HMAC = "HmacSHA256";

    static InstallKeys in(PrivateFolder folder) {
        try {
            return new InstallKeys(
                    RSAKey.parse(folder.keep("signing-key.json", InstallKeys::newSigningKey)),
                    Base64.getDecoder().decode(folder.keep("install-key", InstallKeys::newInstallKey)));
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key in " + folder.path() + " cannot be read", e);
        }
    }

    String secretOf(String clientId) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(install, HMAC));
            byte[] secret = mac.doFinal(("client:" + clientId).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newSigningKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newInstallKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
