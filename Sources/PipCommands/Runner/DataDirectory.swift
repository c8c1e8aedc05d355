import PipCore

/// Where the data lies: as said, else by the environment, else in a folder above, else at home.
enum DataDirectory {
  /// Returns the data directory that a command uses.
  static func find(_ globals: Globals, _ world: World) throws(SetupProblem) -> String {
    if let named = globals.data ?? world.variable("PEERPIP_DATA") { return absolute(named, world) }
    if let above = nearestAbove(world) { return above }
    return try home(world)
  }

  /// Returns the folder in which `init` makes a data directory.
  static func forInit(_ named: String?, _ globals: Globals, _ world: World) throws(SetupProblem) -> String {
    if let named = named ?? globals.data ?? world.variable("PEERPIP_DATA") { return absolute(named, world) }
    return try home(world)
  }

  private static func nearestAbove(_ world: World) -> String? {
    var folder = world.workingDirectory
    while folder.hasPrefix("/") {
      if Store(path: folder, system: world.system).holdsPartnership { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return nil
  }

  /// The usual place, by the XDG base directory rules; relative values of the variables are ignored, as those ask.
  private static func home(_ world: World) throws(SetupProblem) -> String {
    if let data = world.variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/peerpip" }
    guard let home = world.variable("HOME"), home.hasPrefix("/") else { throw .noHome }
    return home + "/.local/share/peerpip"
  }

  private static func absolute(_ path: String, _ world: World) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    if path.hasPrefix("/") { return path }
    return path == "." ? world.workingDirectory : world.workingDirectory + "/" + path
  }
}

/// What can be wrong with the surroundings, before any data is touched.
enum SetupProblem: Error, Hashable, Sendable {
  /// There is no home folder to look in.
  case noHome
  /// An environment variable holds no day.
  case badToday(variable: String, text: String, reason: String)
  /// `--today` cannot be understood on this day.
  case unresolvedToday(text: String, reason: String)
}
