import PipCore

/// A number of days in words.
func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }

/// Labels and values for people; what is not known is left out.
enum Facts {
  static func make(_ pairs: [(label: String, text: String?)]) -> [Fact] {
    pairs.compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } }
  }
}
