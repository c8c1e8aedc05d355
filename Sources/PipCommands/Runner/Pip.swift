import CommandTable
import PipCore

/// The whole program below `main.swift`: words in, an exit status out.
public enum Pip {
  /// The program's version.
  public static let version = "0.1.0"

  /// Writes the reference of all commands, as `docs/commands.md` holds it.
  ///
  /// - Returns: A Markdown page.
  public static func commandReference() -> String {
    PipTable.tree(program: "pip").markdownReference()
  }

  /// Runs one command line.
  ///
  /// - Parameter world: Everything outside the program.
  /// - Returns: How it ended.
  public static func run(_ world: World) -> ExitStatus {
    if let completer = Completer(world) { return completer.run() }
    let tree = PipTable.tree(program: world.program)
    let globals = tree.globals(in: world.arguments)
    let presenter = Presenter(world, globals)
    do {
      switch try tree.parse(world.arguments) {
      case .help(let page):
        return presenter.show(page.render(width: presenter.width ?? 80))
      case .version:
        return presenter.show("\(world.program) \(version) (Peer Improvement Pathway)\n")
      case .command(let invocation):
        return presenter.show(try Runner(world).run(invocation))
      }
    } catch {
      return presenter.show(Failure(error, program: world.program))
    }
  }
}
