package uk.caseconference.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StoreRefusedTest {

    @Test
    void tellsWhoeverStartsItWhatToDo(CapturedOutput output) {
        SpringApplicationBuilder service = new SpringApplicationBuilder(StoreAutoConfiguration.class)
                .web(WebApplicationType.NONE)
                .profiles("production");

        assertThatThrownBy(() -> service.run("--spring.mongodb.uri=")).hasRootCauseInstanceOf(StoreRefused.class);
        assertThat(output)
                .contains("does not run in the profile production", "Set MONGODB_URI")
                .doesNotContain("\tat ");
    }
}
