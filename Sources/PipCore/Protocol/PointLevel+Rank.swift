extension PointLevel {
  /// The place of the level in lists, the most pressing first.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
