package uk.caseconference.testing;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Says at the very end of a run how much of the code it ran through; it fails nothing. */
public class NamesTheCoverage implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
            ObjectName agent = new ObjectName("org.jacoco:type=Runtime");
            if (beans.isRegistered(agent)) {
                System.out.println(lines((byte[])
                        beans.invoke(agent, "getExecutionData", new Object[] {false}, new String[] {"boolean"})));
            }
        } catch (JMException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(byte[] executed) throws IOException {
        ExecFileLoader data = new ExecFileLoader();
        data.load(new ByteArrayInputStream(executed));
        CoverageBuilder classes = new CoverageBuilder();
        new Analyzer(data.getExecutionDataStore(), classes).analyzeAll(new File("target/classes/uk"));
        ICounter lines = classes.getBundle("service").getLineCounter();
        return "Tests ran through %.0f %% of the service's %d lines"
                .formatted(100 * lines.getCoveredRatio(), lines.getTotalCount());
    }
}
