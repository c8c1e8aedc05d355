import PipCore

/// Labels and values for people; what is not known is left out.
enum Facts {
  static func make(_ pairs: [(label: String, text: String?)]) -> [Fact] {
    pairs.compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } }
  }
}
