package id.selisih.source;

import id.selisih.fact.Malformed;
import id.selisih.fact.Origin;
import id.selisih.fact.Review;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of a fact file, in which the entries of {@code reviewed} are written and removed without
 * touching anything else: comments, order and layout are the hand's that wrote it.
 */
public final class ReviewText {
  private static final String KEY = "reviewed";

  private final String text;
  private final Lines lines;
  private final @Nullable MappingNode root;
  private final @Nullable NodeTuple section;

  private ReviewText(String text, @Nullable MappingNode root) {
    this.text = text;
    this.lines = new Lines(text);
    this.root = root;
    this.section =
        root == null
            ? null
            : root.getValue().stream()
                .filter(t -> t.getKeyNode() instanceof ScalarNode k && k.getValue().equals(KEY))
                .findFirst()
                .orElse(null);
  }

  /**
   * Reads the layout of a text.
   *
   * @throws Malformed if it is not one YAML mapping with a list of reviews
   */
  public static ReviewText of(String text) throws Malformed {
    LoaderOptions options = YamlEvents.options();
    // They are no part of the format, and a list that holds itself has no end.
    options.setMaxAliasesForCollections(0);
    try {
      Node node =
          new Yaml(new SafeConstructor(options)).compose(new StringReader(Lines.bare(text)));
      if (node instanceof MappingNode mapping) {
        return new ReviewText(text, mapping).checked();
      }
      if (node == null || (node instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
        return new ReviewText(text, null);
      }
    } catch (MarkedYAMLException e) {
      throw new Malformed("it is not YAML: " + e.getProblem(), null);
    } catch (YAMLException e) {
      throw new Malformed("it is not YAML: " + e.getMessage(), null);
    }
    throw new Malformed("it is not a fact file: its text is no mapping", null);
  }

  private ReviewText checked() throws Malformed {
    if (section != null && !isBlank(section.getValueNode()) && sequence() == null) {
      throw new Malformed("its `reviewed` is not a list", null);
    }
    return this;
  }

  private static boolean isBlank(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  private @Nullable SequenceNode sequence() {
    return section != null && section.getValueNode() instanceof SequenceNode s ? s : null;
  }

  private List<Node> items() {
    SequenceNode sequence = sequence();
    return sequence == null ? List.of() : sequence.getValue();
  }

  /**
   * The text with entries behind those that are there.
   *
   * @throws Malformed if the layout of the text leaves no place for them
   */
  public String with(List<Review> reviews) throws Malformed {
    if (reviews.isEmpty()) {
      return text;
    }
    SequenceNode sequence = sequence();
    String after;
    if (root == null) {
      after = lines.insert(text.length(), block(KEY + ":", 0, 2, reviews));
    } else if (root.getFlowStyle() == FlowStyle.FLOW) {
      throw new Malformed("it is written in braces", "write each key on a line of its own");
    } else if (section == null) {
      int column = root.getStartMark().getColumn();
      after =
          lines.insert(
              lines.index(root.getEndMark()), block(KEY + ":", column, column + 2, reviews));
    } else if (sequence == null || sequence.getValue().isEmpty()) {
      int column = section.getKeyNode().getStartMark().getColumn();
      ReviewText cleared = sequence == null ? this : emptied(sequence);
      int end = cleared.lines.endOf(lines.index(section.getKeyNode().getEndMark()));
      after = cleared.lines.insert(end, block("", column, column + 2, reviews));
    } else if (sequence.getFlowStyle() == FlowStyle.FLOW) {
      StringBuilder more = new StringBuilder();
      reviews.forEach(
          review ->
              more.append(", {").append(String.join(", ", ReviewEntry.fields(review))).append('}'));
      int end = lines.index(items().get(items().size() - 1).getEndMark());
      after = text.substring(0, end) + more + text.substring(end);
    } else {
      int column = sequence.getStartMark().getColumn();
      after = lines.insert(lines.endOf(end(sequence)), block("", 0, column, reviews));
    }
    int[] kept = IntStream.range(0, items().size()).toArray();
    return verified(after, kept, reviews);
  }

  /** Without the brackets of an empty list, on whose line a comment may stand. */
  private ReviewText emptied(SequenceNode sequence) {
    int from = lines.index(sequence.getStartMark());
    int to = lines.index(sequence.getEndMark());
    return new ReviewText(text.substring(0, from).stripTrailing() + text.substring(to), root);
  }

  /**
   * The text without the entries that begin at some places.
   *
   * @param places of entries, as their reviews have them; the file name is not looked at
   * @throws Malformed if an entry cannot be taken out of the layout
   */
  public String without(List<Origin> places) throws Malformed {
    Set<String> gone = new HashSet<>();
    places.forEach(place -> gone.add(place.line() + ":" + place.column()));
    List<Node> items = items();
    boolean[] isGone = new boolean[items.size()];
    for (int i = 0; i < isGone.length; i++) {
      Mark start = items.get(i).getStartMark();
      isGone[i] = gone.contains((start.getLine() + 1) + ":" + (start.getColumn() + 1));
    }
    StringBuilder after = new StringBuilder(text);
    SequenceNode sequence = sequence();
    boolean isFlow = sequence != null && sequence.getFlowStyle() == FlowStyle.FLOW;
    for (int last = isGone.length - 1; last >= 0; last--) {
      int first = last;
      // Between brackets a comma goes with each; line by line, comments in between stay.
      while (isFlow && first > 0 && isGone[first] && isGone[first - 1]) {
        first--;
      }
      if (isGone[first]) {
        cut(first, last, after);
        last = first;
      }
    }
    int[] kept = IntStream.range(0, isGone.length).filter(i -> !isGone[i]).toArray();
    return verified(after.toString(), kept, List.of());
  }

  private void cut(int first, int last, StringBuilder after) {
    List<Node> items = items();
    SequenceNode sequence = sequence();
    if (sequence == null) {
      return;
    }
    if (sequence.getFlowStyle() != FlowStyle.FLOW) {
      int from = dash(sequence, items.get(first));
      after.delete(from, lines.endOf(end(items.get(last))));
    } else if (first > 0) {
      after.delete(
          lines.index(items.get(first - 1).getEndMark()),
          lines.index(items.get(last).getEndMark()));
    } else {
      boolean isAll = last == items.size() - 1;
      int to = lines.index(isAll ? sequence.getEndMark() : items.get(last + 1).getStartMark());
      after.delete(lines.index(items.get(first).getStartMark()), isAll ? to - 1 : to);
    }
  }

  /** Where the line begins that holds the dash of an entry of a list. */
  private int dash(SequenceNode sequence, Node item) {
    int column = sequence.getStartMark().getColumn();
    int line = lines.startOf(lines.index(item.getStartMark()));
    while (line > 0 && (line + column >= text.length() || text.charAt(line + column) != '-')) {
      line = lines.startOf(line - 1);
    }
    return line;
  }

  /**
   * The text, once it is seen to hold the reviews that it should and nothing else to be changed.
   */
  private String verified(String after, int[] kept, List<Review> added) throws Malformed {
    List<String> expected = new ArrayList<>();
    for (int i : kept) {
      expected.add(shape(items().get(i)));
    }
    ReviewText read = of(after);
    List<Node> found = read.items();
    boolean isRight = found.size() == kept.length + added.size();
    for (int i = 0; isRight && i < found.size(); i++) {
      isRight =
          i < kept.length
              ? shape(found.get(i)).equals(expected.get(i))
              : scalars(found.get(i)).contains(added.get(i - kept.length).because());
    }
    if (!isRight || !others(read).equals(others(this))) {
      throw new Malformed(
          "its layout cannot be changed safely", "change its `reviewed` by hand, or name another");
    }
    return after;
  }

  private static List<String> others(ReviewText text) {
    return text.root == null
        ? List.of()
        : text.root.getValue().stream()
            .filter(tuple -> tuple != text.section)
            .map(tuple -> shape(tuple.getKeyNode()) + ":" + shape(tuple.getValueNode()))
            .toList();
  }

  private static String shape(Node node) {
    return String.join("\u0000", scalars(node));
  }

  private static List<String> scalars(Node node) {
    List<String> scalars = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      scalars.add(scalar.getValue());
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> scalars.addAll(scalars(item)));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        scalars.addAll(scalars(tuple.getKeyNode()));
        scalars.addAll(scalars(tuple.getValueNode()));
      }
    }
    return scalars;
  }

  /** Where the last word of a node ends: what is behind it may be comments. */
  private int end(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() != FlowStyle.FLOW) {
      if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
        return end(sequence.getValue().get(sequence.getValue().size() - 1));
      }
      if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
        return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
      }
    }
    return lines.index(node.getEndMark());
  }

  private String block(String head, int headColumn, int column, List<Review> reviews) {
    StringBuilder block = new StringBuilder();
    if (!head.isEmpty()) {
      block.append(" ".repeat(headColumn)).append(head).append(lines.end());
    }
    for (Review review : reviews) {
      String indent = " ".repeat(column) + "- ";
      for (String field : ReviewEntry.fields(review)) {
        block.append(indent).append(field).append(lines.end());
        indent = " ".repeat(column + 2);
      }
    }
    return block.toString();
  }
}
