import CommandTable
import PipCore

/// Advice from the records, as they are at the moment of each question: nothing is locked while a person thinks.
struct Advisor {
  let world: World
  let invocation: Invocation<Globals, Session, Answer>
  let today: Day
  /// The data, or nil for a command that does without.
  let store: Store?
  /// The known things that values can name.
  let offers: Offers

  init(_ world: World, _ invocation: Invocation<Globals, Session, Answer>) throws {
    (self.world, self.invocation) = (world, invocation)
    today = try Today.find(invocation.globals, world)
    offers = Offers(
      path: invocation.path, parameters: invocation.command.parameters, program: world.program, today: today)
    switch invocation.command.access {
    case .reads, .writes:
      store = Store(path: try DataDirectory.find(invocation.globals, world), system: world.system)
    case .nothing, .creates: store = nil
    }
  }

  /// What a conversation asks.
  var advice: Advice {
    Advice(
      offers: { info, given in try read { try offers.of(info, given, $0) } },
      understand: { info, word, given in try read { try understand(info, word, given, $0) } })
  }

  /// Runs a body on the records of this moment; it may run twice.
  func read<Value>(_ body: (Session) throws -> Value) throws -> Value {
    let globals = invocation.globals
    guard let store else { return try body(Session(world, globals, records: nil, place: "", today: today)) }
    return try store.read { change in
      try body(Session(world, globals, records: Records(change), place: store.path, today: today))
    }
  }
}
