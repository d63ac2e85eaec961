package uk.caseconference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTest {

    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void keepsTheLocalIssuerToThisMachine() {
        new LoopbackOnly(new MockEnvironment()).customize(server);

        assertThat(server.getAddress()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void leavesAnAddressThatWasChosenAlone() {
        new LoopbackOnly(new MockEnvironment().withProperty("server.address", "0.0.0.0")).customize(server);

        assertThat(server.getAddress()).isNull();
    }
}
