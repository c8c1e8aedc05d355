import PipCore

// How names are found: an exact id, else the start of one id, else a part of one id or name; nobody chooses among several.
extension Session {
  /// Finds the record that a word means in a folder.
  ///
  /// An id, or the start of one, is found without reading any other record.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - folder: Where such records lie.
  ///   - one: Reads one record.
  ///   - names: Reads what all of them are called.
  /// - Returns: The record.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func thing<Thing: RecordType>(
    _ word: String, in folder: FolderPath, one: (ID<Thing>) throws -> Thing?,
    names: () throws -> [NamedThing]
  ) throws -> Thing {
    if let id = ID<Thing>(NamedThing.key(word)), let thing = try one(id) { return thing }
    let known = try records.change.stems(in: folder)
    let found = try id(
      word, Thing.noun, among: known, names: names,
      checking: { id in _ = try ID<Thing>(id).map(one) })
    guard let id = ID<Thing>(found), let thing = try one(id) else {
      throw LookupProblem.missing(noun: Thing.noun, word: word, known: known)
    }
    return thing
  }

  /// Finds the id that a word means when no id is exactly so, and notes what was taken.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - noun: What such a thing is called.
  ///   - known: The ids that there are.
  ///   - names: Reads what they are called; only asked when no single id starts so.
  ///   - check: Throws what keeps one from being read, which might be called so, too.
  /// - Returns: The id.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func id(
    _ word: String, _ noun: String, among known: [String], names: () throws -> [NamedThing],
    checking check: (String) throws -> Void = { _ in }
  ) throws -> String {
    let key = NamedThing.key(word)
    let starting = known.filter { $0.hasPrefix(key) }
    if starting.count == 1, key.utf8.count >= 2, let only = starting.first {
      note("'\(word)' is \(only)")
      return only
    }
    guard starting.count > 1 || NamedThing.isPart(key) else {
      throw LookupProblem.missing(noun: noun, word: word, known: known)
    }
    let things = try names()
    let read = Set(things.map(\.id))
    let unread = known.filter { !read.contains($0) }
    let found = NamedThing.found(by: key, among: things + unread.map { NamedThing($0) })
    guard let only = found.first else {
      throw LookupProblem.missing(noun: noun, word: word, known: known + things.compactMap(\.name))
    }
    guard found.count == 1 else {
      throw LookupProblem.ambiguous(noun: noun, word: word, candidates: found.map(\.text))
    }
    for id in unread where id != only.id { try check(id) }
    note("'\(word)' is \(only.text)")
    return only.id
  }

  /// Tells what a word was taken for, once however often it is looked up.
  func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }
}
