package id.selisih.cli;

import id.selisih.fact.Resource;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"selisih " + number()};
  }

  /** The version alone. */
  static String number() {
    return Resource.lines(Version.class, "version.txt").get(0);
  }
}
