import Synchronization

/// Something that is off until it is turned on, for faults that begin at a certain call.
final class Switch: Sendable {
  private let state = Atomic(false)

  var isOn: Bool { state.load(ordering: .sequentiallyConsistent) }

  func turnOn() { state.store(true, ordering: .sequentiallyConsistent) }
}
