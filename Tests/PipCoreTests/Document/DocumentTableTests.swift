import PipCore
import Testing

@Suite struct `Document tables as text` {
  private func render(
    _ columns: [TableColumn], _ rows: [[Text]], width: Int? = nil
  ) -> String {
    TextRenderer.render(
      Document([.table(Table(columns: columns, rows: rows))]), TextStyle(width: width, unicode: false))
  }

  @Test func `wide signs, emoji and accents line up`() {
    let columns = [
      TableColumn(heading: "Name"), TableColumn(heading: "N", alignment: .right), TableColumn(heading: "To"),
    ]
    #expect(
      render(
        columns,
        [
          ["王小明", "1", "a"], ["Jose\u{301}", "10", "b"], ["👨‍👩‍👧‍👦", "2", "c"], ["❤️ 1️⃣", "3", "d"],
          ["Nguyễn", "4", "e"],
        ]) == """
          Name     N  To
          ------  --  --
          王小明   1  a
          Jose\u{301}    10  b
          👨‍👩‍👧‍👦       2  c
          ❤️ 1️⃣    3  d
          Nguyễn   4  e

          """)
  }

  @Test func `a table without rows prints nothing, not even an empty line`() {
    let table = Table(columns: [TableColumn(heading: "Id")])
    #expect(TextRenderer.render(Document([.table(table)]), TextStyle()) == "")
    let document = Document([.paragraph("None."), .table(table), .paragraph("Well.")])
    #expect(TextRenderer.render(document, TextStyle()) == "None.\n\nWell.\n")
  }

  @Test func `columns are left out one by one, the highest rank first`() {
    let columns = [
      TableColumn(heading: "Id"), TableColumn(heading: "Aaaa", rank: 1),
      TableColumn(heading: "Bbbb", rank: 3),
      TableColumn(heading: "Cccc", rank: 2),
    ]
    let rows: [[Text]] = [["x/7k3m", "a", "b", "c"]]
    func headings(_ width: Int) -> String {
      String(render(columns, rows, width: width).prefix { $0 != "\n" })
    }
    #expect(headings(24) == "Id      Aaaa  Bbbb  Cccc")
    #expect(headings(23) == "Id      Aaaa  Cccc")
    #expect(headings(17) == "Id      Aaaa")
    #expect(headings(11) == "Id")
  }

  @Test func `an id is never cut, however little room there is`() {
    let columns = [TableColumn(heading: "Id"), TableColumn(heading: "Action", wraps: true)]
    #expect(
      render(columns, [["st-marys-ashby/7k3m", "Read aloud daily"]], width: 10) == """
        Id                   Action
        -------------------  ------
        st-marys-ashby/7k3m  Read
                             aloud
                             daily

        """)
  }

  @Test func `a long word is cut only in a column that wraps`() {
    let columns = [TableColumn(heading: "Id"), TableColumn(heading: "Text", wraps: true)]
    #expect(
      render(columns, [["a", "on Llanfairpwllgwyngyllgogerych 王王王王王王"]], width: 13) == """
        Id  Text
        --  ---------
        a   on
            Llanfairp
            wllgwyngy
            llgogeryc
            h
            王王王王
            王王

        """)
  }

  @Test func `room is shared among the columns that wrap, and right alignment holds`() {
    let columns = [
      TableColumn(heading: "Short", wraps: true), TableColumn(heading: "Long", wraps: true),
      TableColumn(heading: "Sum", alignment: .right, wraps: true),
    ]
    #expect(
      render(columns, [["ab", "one two three four five", "seven eight nine"]], width: 30) == """
        Short  Long               Sum
        -----  ----------  ----------
        ab     one two          seven
               three four  eight nine
               five

        """)
  }

  @Test func `short and long rows and newlines in cells are taken as they come`() {
    let columns = [TableColumn(heading: "A"), TableColumn(heading: "B")]
    #expect(
      render(columns, [["1"], ["1", "2", "3"], ["x\ny", "z"]]) == """
        A  B
        -  -
        1
        1  2
        x  z
        y

        """)
  }
}
