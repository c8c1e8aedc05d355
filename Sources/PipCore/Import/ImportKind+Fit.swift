extension ImportKind {
  /// Returns the kind that the headings of a file fit much better than this one, if there is one: the file was given to the wrong noun.
  ///
  /// Two more fields, and all that are needed: less could be chance, since most kinds have a school and a day.
  public func better(for rows: [CSVRow]) -> ImportKind? {
    let rows = rows.prefix(50).filter { $0.count > 2 }
    let mine = rows.map { fields(in: $0).count }.max() ?? 0
    let others = Self.all.filter { $0.noun != noun }.compactMap { kind -> (kind: ImportKind, count: Int)? in
      let found = rows.map(kind.fields(in:)).filter { fields in
        kind.needs.allSatisfy { need in need.contains { $0.isSubset(of: fields) } }
      }
      return found.map(\.count).max().map { (kind, $0) }
    }
    guard let best = others.max(by: { $0.count < $1.count }), best.count >= mine + 2 else { return nil }
    return best.kind
  }

  private func fields(in row: CSVRow) -> Set<String> {
    Set(row.cells.filter { !$0.isEmpty }.compactMap { guess($0)?.field.key })
  }
}
