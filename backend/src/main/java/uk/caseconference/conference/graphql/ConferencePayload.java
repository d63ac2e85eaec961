package uk.caseconference.conference.graphql;

import uk.caseconference.conference.ConferenceView;

record ConferencePayload(ConferenceView conference) {}
