package id.selisih.bench;

import java.util.List;
import java.util.Map;

/**
 * A process to time.
 *
 * @param name what the table calls it
 * @param environment what is set for it beside what the bench was given
 * @param expected the exit status of a run that did its work
 */
record Job(String name, List<String> command, Map<String, String> environment, int expected) {}
