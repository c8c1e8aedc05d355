/// The English names of the months.
enum MonthName {
  private static let names = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]

  /// Returns a month's name, such as `November`.
  static func full(_ month: Int) -> String {
    names.indices.contains(month - 1) ? names[month - 1] : "month \(month)"
  }

  /// Returns a month's first three letters, such as `Nov`.
  static func short(_ month: Int) -> String {
    String(full(month).prefix(3))
  }

  /// Returns the month a lower-case word names, in full, by three letters, or as `sept`.
  static func month(_ word: String) -> Int? {
    guard word != "sept" else { return 9 }
    let index = names.firstIndex { name in
      let lower = name.lowercased()
      return word == lower || word == lower.prefix(3)
    }
    return index.map { $0 + 1 }
  }
}
