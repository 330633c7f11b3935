package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Starts the program: streams in, a number out. */
public final class Main {
  private Main() {}

  /**
   * The one place that ends the virtual machine. Raw streams, because print streams hide failures.
   */
  public static void main(String[] args) {
    Terminal terminal = Terminal.of(System.getenv(), System.getProperties());
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, in, out, err, terminal));
  }

  /** Runs one command: 0 done, 1 failed, 2 wrong usage, 3 done but something was left out. */
  static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    return new Program(in, out, err, terminal).run(args);
  }
}
