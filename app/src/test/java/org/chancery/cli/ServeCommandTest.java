package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that opens the workbench; what it answers is tested in its own package. */
class ServeCommandTest {
  @TempDir private Path folder;

  @Test
  void aPortInUseIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Run run = Run.of("serve", "--port", port);
      assertThat(run.code()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err())
          .isEqualTo(
              "chancery: port " + port + " is in use by another program; choose one with --port\n");
    }
  }

  @Test
  void aPortThatIsNoneIsOneSentence() {
    assertThat(Run.of("serve", "--port", "70000").err())
        .isEqualTo("chancery: --port: expected 0 to 65535, found 70000\n");
  }

  @Test
  void aRecordThatIsNotThereIsOneSentence() {
    String record = folder.resolve("no.db").toString();
    Run run = Run.of("serve", "--record", record, "--port", "0");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).startsWith("chancery: " + record + ": no such record; make one with");
    assertThat(run.err().lines()).hasSize(1);
  }
}
