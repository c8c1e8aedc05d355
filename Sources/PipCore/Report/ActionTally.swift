/// How many actions there are, and how they stand.
///
/// Every action is open, done or stopped: ``total`` is the sum of the three. ``started``, ``overdue`` and ``toAgree`` are parts
/// of ``open``, and one action can be in several of them.
public struct ActionTally: Hashable, Sendable {
  /// Actions on which something is still to be done, begun or not.
  public private(set) var open = 0
  /// Open actions that have been begun.
  public private(set) var started = 0
  /// Actions that are done.
  public private(set) var done = 0
  /// Actions that were given up, with a reason.
  public private(set) var stopped = 0
  /// Open actions whose day has passed.
  public private(set) var overdue = 0
  /// Open actions of which it is still to be agreed who does them, or by when.
  public private(set) var toAgree = 0

  /// All actions.
  public var total: Int { open + done + stopped }

  /// Creates a tally of nothing.
  public init() {}

  /// Counts actions.
  ///
  /// - Parameters:
  ///   - actions: The actions.
  ///   - today: The day on which it is judged whether they are overdue.
  public init(of actions: some Sequence<Action>, on today: Day) {
    for action in actions { add(action, on: today) }
  }

  /// Counts one more action.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - today: The day on which it is judged whether it is overdue.
  public mutating func add(_ action: Action, on today: Day) {
    switch action.state {
    case .open: open += 1
    case .started: (open, started) = (open + 1, started + 1)
    case .done: done += 1
    case .stopped: stopped += 1
    }
    if action.isOverdue(on: today) { overdue += 1 }
    if action.isToAgree { toAgree += 1 }
  }

  /// Adds another tally to this one.
  ///
  /// - Parameters:
  ///   - left: The tally that grows.
  ///   - right: The tally of other actions.
  public static func += (left: inout ActionTally, right: ActionTally) {
    left.open += right.open
    left.started += right.started
    left.done += right.done
    left.stopped += right.stopped
    left.overdue += right.overdue
    left.toAgree += right.toAgree
  }
}
