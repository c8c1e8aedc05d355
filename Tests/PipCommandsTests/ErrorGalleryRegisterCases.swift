@testable import PipCore

extension ErrorGallery {
  static func step(_ problem: GIASProblem) -> (String, GIASProblem?) {
    switch problem {
    case .notGIAS: ("register/not-the-register", .columnsMissing(file: mark, columns: [mark]))
    case .columnsMissing:
      ("register/columns-missing", .columnNeeded(file: mark, option: mark, columns: [mark]))
    case .columnNeeded: ("register/column-needed", .nothingChosen(file: mark, rows: 15))
    case .nothingChosen: ("register/nothing-chosen", .tooMany(file: mark, chosen: 201, most: 200))
    case .tooMany: ("register/too-many", .noneFound(file: mark, rows: 15, urns: [mark]))
    case .noneFound:
      ("register/none-found", .unknownAuthority(file: mark, name: mark, known: [mark]))
    case .unknownAuthority: ("register/unknown-authority", nil)
    }
  }
}
