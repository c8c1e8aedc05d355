/// The partnership as a whole: its name, who leads it, how it works, and its school days.
public struct Partnership: Hashable, Sendable {
  /// The only id there is; there is one partnership in a data directory.
  public static var onlyID: ID<Partnership> { ID("partnership") ?? .blank }

  /// Always ``onlyID``.
  public var id: ID<Partnership>
  /// Its name.
  public var name: String
  /// The name of the partnership lead.
  public var lead: String?
  /// The id of the process model that reviews follow unless they say otherwise.
  public var model: String
  /// What hosts share once they agree the wording, unless they choose otherwise; none is ``Sharing/usual``.
  public var sharing: Choice<Sharing>?
  /// The version of the memorandum of understanding that is in force.
  public var mouVersion: String?
  /// Terms (or half-terms) in which the schools are open.
  public var terms: [Code: TermDates] = [:]
  /// Single days on which all schools, or one, are closed.
  public var inset: [Code: InsetDay] = [:]
  /// Roles of the partnership's own, beside the usual ones.
  public var roles: [String] = []
  /// Training courses of the partnership's own, beside the usual ones.
  public var courses: [String] = []
  /// Themes of the partnership's own, beside the usual ones.
  public var themes: [String] = []
  /// The framework that new reviews take, when not the programme's eleven themes.
  public var framework: ID<Framework>?
  /// What the headings of its own spreadsheets mean, by the kind of spreadsheet.
  public var imports: [ImportNoun: ImportMemory] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a partnership that has nothing but a name and a model yet.
  public init(name: String, model: String) {
    (id, self.name, self.model) = (Self.onlyID, name, model)
  }

  /// The school days, as one school sees them.
  ///
  /// - Parameter school: The school whose own closed days count too; nil for the partnership's alone.
  /// - Returns: The calendar.
  public func calendar(for school: ID<School>?) -> SchoolCalendar {
    SchoolCalendar(
      terms: terms.values.compactMap { dates in
        DaySpan(first: dates.first, last: dates.last).map { Term(name: dates.name, span: $0) }
      }.sorted { $0.span.first < $1.span.first },
      closures: inset.values.filter { $0.school == nil || $0.school == school }
        .map { Closure(name: $0.name, day: $0.day) }.sorted { $0.day < $1.day })
  }
}

extension Partnership: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/partnership/1"
  /// What a person calls it.
  public static let noun = "partnership"

  /// The fields, declared once.
  public static let fields = FieldTable<Partnership>([
    .required("id", \.id, "always \"partnership\""),
    .required("name", \.name, "the partnership's name"),
    .optional("lead", \.lead, "the name of the partnership lead"),
    .required("model", \.model, "the process model that reviews follow"),
    .optional(
      "sharing", \.sharing,
      "what hosts share once they agree the wording; without it, \(Sharing.usual.rawValue)"),
    .optional("mouVersion", \.mouVersion, "the version of the memorandum of understanding in force"),
    .items("terms", \.terms, "terms or half-terms in which the schools are open"),
    .items("inset", \.inset, "single days on which all schools, or one, are closed"),
    .list("roles", \.roles, "roles of the partnership's own"),
    .list("courses", \.courses, "training courses of the partnership's own"),
    .list("themes", \.themes, "themes of the partnership's own"),
    .optional("framework", \.framework, "the framework that new reviews take, when not the eleven themes"),
    .items("imports", \.imports, "what the headings of its own spreadsheets mean"),
  ])

  /// What reading starts from.
  public static var blank: Partnership { Partnership(name: "", model: "") }
}

/// A term or half-term.
public struct TermDates: Hashable, Sendable {
  /// Such as "Autumn 1".
  public var name: String
  /// The first and last school day.
  public var first: Day, last: Day
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a term.
  public init(name: String, first: Day, last: Day) {
    (self.name, self.first, self.last) = (name, first, last)
  }
}

extension TermDates: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<TermDates>([
    .required("name", \.name, "such as Autumn 1"),
    .required("first", \.first, "the first school day"),
    .required("last", \.last, "the last school day"),
  ])

  /// What reading starts from.
  public static var blank: TermDates { TermDates(name: "", first: .blank, last: .blank) }
}

/// A day on which staff are in and pupils are not, or another single closed day.
public struct InsetDay: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// What it is for.
  public var name: String?
  /// The school that is closed; none means all of them.
  public var school: ID<School>?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a closed day.
  public init(day: Day, name: String?, school: ID<School>?) {
    (self.day, self.name, self.school) = (day, name, school)
  }
}

extension InsetDay: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<InsetDay>([
    .required("day", \.day, "the day"),
    .optional("name", \.name, "what it is for"),
    .optional("school", \.school, "the school that is closed; without it, all of them"),
  ])

  /// What reading starts from.
  public static var blank: InsetDay { InsetDay(day: .blank, name: nil, school: nil) }
}
