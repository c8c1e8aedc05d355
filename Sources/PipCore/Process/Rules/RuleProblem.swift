/// A rule of the process that refuses a change, as facts.
public enum RuleProblem: Error, Hashable, Sendable {
  /// Someone from the host school would lead, review or shadow there.
  case fromHost(person: String, name: String, task: String, host: String)
  /// Someone who has left would be given something to do.
  case personLeft(person: String, name: String, left: Day)
  /// The host does not belong to the partnership in this time.
  case schoolNotActive(school: String, name: String, joined: Day?, left: Day?)
  /// The visit cannot be recorded without a lead reviewer.
  case noLead(review: String)
  /// Two days come in the wrong order.
  case daysOutOfOrder(earlier: String, earlierDay: Day, later: String, laterDay: Day)
  /// A step cannot be recorded before the one it rests on.
  case stepMissing(step: String, needs: String, command: String)
  /// The host has a review in this cycle already.
  case reviewExists(review: String, cycle: String)
  /// The review was cancelled.
  case reviewCancelled(review: String, why: String)
  /// Something is so already and would be recorded twice.
  case already(thing: String, state: String, on: Day?, hint: String)
  /// There is nothing that could be taken back.
  case nothingToReopen(thing: String)
  /// The cycle is closed.
  case cycleClosed(cycle: String, on: Day)
  /// Closing needs a yes, since this is still open.
  case stillOpen(cycle: String, items: [String])
  /// A cycle needs both days when its id does not say them.
  case daysNeeded(cycle: String)
  /// A first day comes after the last one.
  case spanReversed(first: Day, last: Day)
  /// A term shares a day with one that is recorded.
  case termsOverlap(code: String, name: String, first: Day, last: Day)
  /// A day lies outside the cycle it is about.
  case outsideCycle(day: Day, cycle: String, first: Day, last: Day)
  /// A person has moved on since the day of a move.
  case movedLater(person: String, name: String, on: Day)
  /// A word is not on a list that the partnership can extend.
  case unknownWord(kind: String, word: String, known: [String])
  /// An id of a process model that does not exist.
  case unknownModel(String, known: [String])
  /// An id that something else uses.
  case inUse(thing: String, by: [String])
  /// Nothing was said that could be changed.
  case nothingToChange(thing: String)
  /// The same thing is said in two ways that contradict each other.
  case contradiction(String)
}
