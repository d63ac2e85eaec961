package uk.caseconference;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The joint case management system of a community safety partnership: one GraphQL service over MongoDB. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CaseConference {

    public static void main(String[] args) {
        SpringApplication.run(CaseConference.class, args);
    }
}
