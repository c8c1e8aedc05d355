/// What the place where text appears can show.
public struct TextStyle: Hashable, Sendable {
  /// The columns of the screen, or nil where lines may be of any length, as in a pipe.
  public var width: Int?

  /// Whether pieces that stand out are coloured.
  public var colour: Bool

  /// Whether signs beyond ASCII may be drawn; if not, our own are replaced and letters in data stay.
  public var unicode: Bool

  /// Creates a style.
  ///
  /// - Parameters:
  ///   - width: The columns of the screen, or nil where lines may be of any length.
  ///   - colour: Whether pieces that stand out are coloured.
  ///   - unicode: Whether signs beyond ASCII may be drawn.
  public init(width: Int? = nil, colour: Bool = false, unicode: Bool = true) {
    self.width = width
    self.colour = colour
    self.unicode = unicode
  }

  /// The width to fit, held to what a screen can have.
  var limit: Int? { width.map { min(max($0, 1), 100_000) } }
}
