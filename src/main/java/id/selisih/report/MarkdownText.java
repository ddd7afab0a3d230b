package id.selisih.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A Markdown document under construction. Everything is escaped: by the renderer what CommonMark
 * reads as markup, and here what GitHub reads as more than that.
 *
 * @see <a href="https://github.github.com/gfm/">GitHub Flavored Markdown</a>
 */
final class MarkdownText {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  /**
   * What GitHub turns into links, mentions, deletions, formulas and pictures by itself: bare
   * addresses, {@code @name}, {@code #1}, {@code ~}, {@code $}, {@code :name:}. A backslash makes a
   * mark plain; an empty comment behind the first character takes the rest apart unseen.
   */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "@(?=[\\p{L}\\p{N}_-])|#(?=[0-9])|GH-(?=[0-9])|[~$]|://|(?i:mailto|xmpp):|(?i:www)(?=\\.)"
              + "|:(?=(?:100|1234|8ball|[123][a-z]{2}_place_medal|[a-z+-][a-z0-9_+-]*):)");

  /** What a sentence sets between backticks: keys, values and names as fact files have them. */
  private static final Pattern NOTATION = Pattern.compile("(?<!`)`([^`]+)`(?!`)");

  private final Document document = new Document();

  void heading(int level, String text) {
    Heading heading = new Heading();
    heading.setLevel(level);
    append(heading, text);
    document.appendChild(heading);
  }

  /** A paragraph of plain text. */
  void paragraph(String text) {
    Paragraph paragraph = new Paragraph();
    append(paragraph, text);
    document.appendChild(paragraph);
  }

  /** A paragraph whose beginning is set in bold. */
  void paragraph(String strong, String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(strong(strong));
    append(paragraph, " " + text);
    document.appendChild(paragraph);
  }

  /** A list; each item has a beginning in bold, then text, then code that may be empty. */
  void list(List<Item> items) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    for (Item item : items) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(strong(item.strong()));
      append(paragraph, " " + item.text());
      if (!item.code().isEmpty()) {
        paragraph.appendChild(new Code(item.code()));
      }
      ListItem listItem = new ListItem();
      listItem.appendChild(paragraph);
      list.appendChild(listItem);
    }
    document.appendChild(list);
  }

  /** An item of a list. */
  record Item(String strong, String text, String code) {}

  /** A table; the first row is its head. */
  void table(List<List<List<Node>>> rows) {
    TableBlock table = new TableBlock();
    TableHead head = new TableHead();
    head.appendChild(row(rows.get(0), true));
    table.appendChild(head);
    TableBody body = new TableBody();
    rows.stream().skip(1).forEach(row -> body.appendChild(row(row, false)));
    table.appendChild(body);
    document.appendChild(table);
  }

  private static TableRow row(List<List<Node>> cells, boolean isHead) {
    TableRow row = new TableRow();
    for (List<Node> content : cells) {
      TableCell cell = new TableCell();
      cell.setHeader(isHead);
      content.forEach(cell::appendChild);
      row.appendChild(cell);
    }
    return row;
  }

  /** A cell of plain text. */
  static List<Node> cell(String text) {
    return inline(text.isEmpty() ? "–" : text);
  }

  /** A cell of text set as code, which a terminal can take. */
  static List<Node> code(String text) {
    return List.of(new Code(Visible.line(text)));
  }

  /** A link, for addresses of the web alone; any other address is shown as text. */
  static List<Node> link(String text, String address) {
    boolean isOfWeb = address.matches("(?i)https?://[^\\s<>\"]+");
    if (!isOfWeb || !Visible.line(address).equals(address)) {
      return cell(text + " (" + address + ")");
    }
    Link link = new Link(address, null);
    append(link, text);
    return List.of(link);
  }

  private static Node strong(String text) {
    StrongEmphasis strong = new StrongEmphasis();
    append(strong, text);
    return strong;
  }

  private static void append(Node parent, String text) {
    sentence(text).forEach(parent::appendChild);
  }

  /** A text of the program, in which the notation of fact files is set as code. */
  static List<Node> sentence(String text) {
    if (text.indexOf('`') < 0) {
      return inline(text);
    }
    List<Node> nodes = new ArrayList<>();
    Matcher notation = NOTATION.matcher(text);
    int from = 0;
    while (notation.find()) {
      nodes.addAll(inline(text.substring(from, notation.start())));
      nodes.add(new Code(Visible.line(notation.group(1))));
      from = notation.end();
    }
    nodes.addAll(inline(text.substring(from)));
    return nodes;
  }

  private static List<Node> inline(String raw) {
    String text = Visible.line(raw);
    if (!mayBeActive(text)) {
      return text.isEmpty() ? List.of() : List.of(new Text(text));
    }
    List<Node> nodes = new ArrayList<>();
    Matcher active = ACTIVE.matcher(text);
    int from = 0;
    while (active.find()) {
      char first = text.charAt(active.start());
      boolean isMark = first == '~' || first == '$';
      int cut = isMark ? active.start() : active.start() + 1;
      if (cut > from) {
        nodes.add(new Text(text.substring(from, cut)));
      }
      nodes.add(raw(isMark ? "\\" + active.group() : "<!-- -->"));
      from = isMark ? active.end() : cut;
    }
    if (from < text.length()) {
      nodes.add(new Text(text.substring(from)));
    }
    return nodes;
  }

  /** Whether {@link #ACTIVE} can occur, which most texts of a report rule out at a glance. */
  private static boolean mayBeActive(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean isActive =
          switch (text.charAt(i)) {
            case '@', '#', '~', '$', ':' -> true;
            case 'G' -> text.startsWith("GH-", i);
            case 'w', 'W' -> text.regionMatches(true, i, "www.", 0, 4);
            default -> false;
          };
      if (isActive) {
        return true;
      }
    }
    return false;
  }

  private static Node raw(String text) {
    HtmlInline raw = new HtmlInline();
    raw.setLiteral(text);
    return raw;
  }

  /** The document as Markdown. */
  String render() {
    return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(document);
  }
}
