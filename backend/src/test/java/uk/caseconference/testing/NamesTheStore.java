package uk.caseconference.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says again at the very end of a run which store it ran against. */
public class NamesTheStore implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestEngine engine = TestEngine.ifUsed();
        if (engine != null) {
            System.out.println(engine);
        }
    }
}
