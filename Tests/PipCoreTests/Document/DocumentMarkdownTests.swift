import PipCore
import Testing

@Suite struct `Document as Markdown` {
  private func paragraph(_ text: Text) -> String { MarkdownRenderer.render(Document([.paragraph(text)])) }

  @Test func `a page has headings, lists and a table`() {
    #expect(
      MarkdownRenderer.render(sampleDocument) == #"""
        # Review of Ingham

        The focus is **reading** in years 3–6, and how it is taught to all.\
        Two days in November.

        - **Host:** Ingham Primary
        - **Lead reviewer:** Asha Patel — St Mary’s, Ashby
        - **Team:**

        ## Actions

        | Id | Action | Owner | Days | Due |
        | --- | --- | --- | ---: | --- |
        | ingham/7k3m | Agree one way of reading aloud in every class | Asha Patel | **12 late** | Thu 26 Nov |
        | ingham/9x2q | Invite governors | José | 3 |  |

        ## Next

        - Write the story of the review together with the host school
        - Hold the workshop\
          on a Monday

        """#)
  }

  @Test(arguments: [
    ("a|b", #"a\|b"#), ("`rm`", #"\`rm\`"#), ("[x](y)", #"\[x\](y)"#), ("![x](y)", #"!\[x\](y)"#),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), ("# x", "\\# x"),
    ("C# x", "C# x"),
    ("- x", #"\- x"#), ("+ x", #"\+ x"#), ("1. x", #"1\. x"#), ("12) x", #"12\) x"#), ("12 x", "12 x"),
    ("=====", #"\====="#), ("> x", "&gt; x"), ("*a* _b_", #"\*a\* \_b\_"#), ("~~a~~", #"\~\~a\~\~"#),
    ("&#x41; &lt; A & B", "&amp;#x41; &amp;lt; A & B"), (#"\*"#, #"\\\*"#), ("$x$", #"\$x\$"#),
    ("    code", "code"), ("a\t\tb  ", "a  b"), ("a\n\n\nb", "a\n\nb"), ("a\n- b", "a\\\n\\- b"),
    ("a\n:-:", "a\\\n\\:-:"), ("\n\n", ""), ("\u{1B}[1m", #"&lt;U+001B&gt;\[1m"#),
  ])
  func `no words act as markup`(raw: String, written: String) {
    #expect(paragraph(Text(raw)) == (written.isEmpty ? "" : written + "\n"))
  }

  @Test func `markup cannot be made of two pieces either`() {
    #expect(paragraph("1\(". x", .good)") == "1\\. x\n")
    #expect(paragraph("&\("lt;", .good)") == "&amp;lt;\n")
  }

  @Test func `stars stand only where they work`() {
    #expect(paragraph("a \(" b ", .strong)c") == "a  **b** c\n")
    #expect(paragraph("a\("b", .strong)c") == "abc\n")
    #expect(paragraph("\("late", .attention): \("x", .good)") == "**late**: x\n")
    #expect(paragraph("\("a\nb", .strong)") == "**a**\\\n**b**\n")
  }

  @Test func `a cell stays one cell`() {
    let table = Table(
      columns: [TableColumn(heading: "A|B"), TableColumn(heading: "N", alignment: .right)],
      rows: [["x | y\n- z", "-2"], ["`|`"]])
    #expect(
      MarkdownRenderer.render(Document([.table(table)])) == #"""
        | A\|B | N |
        | --- | ---: |
        | x \| y<br>- z | -2 |
        | \`\|\` |  |

        """#)
  }

  @Test func `names of headings are one line`() {
    #expect(MarkdownRenderer.render(Document([.title("A\nB #")])) == "# A B \\#\n")
  }
}
