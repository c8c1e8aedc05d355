import CommandTable
import PipCore

/// The fields of a meeting that can be typed, shared by `meeting add` and `meeting edit`.
struct MeetingDraft: Sendable {
  var on: DayWord?
  var place: String?
  var cluster: ClusterWord?
  var link: String?

  static let parameter = group(
    option("on", DayWord.self, "Its day"), option("place", NameText.self, "Where it is held"),
    option("cluster", ClusterWord.self, "The cluster that meets, if not the whole partnership"),
    option("link", NameText.self, "Where papers or the call are found")
  ) { on, place, cluster, link in
    MeetingDraft(on: on, place: place?.text, cluster: cluster, link: link?.text)
  }

  /// Puts what was typed into a meeting; what was not typed stays.
  func apply(to place: inout MeetingPlace, _ session: Session) throws {
    if let day = try session.day(on) {
      if place.meeting.held == nil { place.meeting.planned = day } else { place.meeting.held = day }
    }
    place.meeting.place = self.place ?? place.meeting.place
    if let cluster { place.meeting.cluster = try session.cluster(cluster, in: place.cycle).id }
    place.meeting.link = link ?? place.meeting.link
  }
}

/// Who was at a meeting, shared by `meeting held` and `meeting edit`.
struct AttendanceDraft: Sendable {
  var schools: [SchoolWord]
  var people: [PersonWord]
  var present: Int?
  var apologies: [SchoolWord]

  static let parameter = group(
    options("schools", SchoolWord.self, "A school that was there, whoever came for it"),
    options("people", PersonWord.self, "A person who was there"),
    option("present", CountWord.self, "How many were there, where names are not kept"),
    options("apologies", SchoolWord.self, "A school that sent apologies")
  ) { schools, people, present, apologies in
    AttendanceDraft(schools: schools, people: people, present: present?.number, apologies: apologies)
  }

  /// Puts what was typed into a meeting; a list that was typed replaces the one that was there.
  func apply(to meeting: inout Meeting, _ session: Session) throws {
    if !schools.isEmpty { meeting.schools = try session.schools(schools).map(\.id) }
    if !people.isEmpty { meeting.people = try session.participants(people, on: meeting.day ?? session.today) }
    meeting.present = present ?? meeting.present
    if !apologies.isEmpty { meeting.apologies = try session.schools(apologies).map(\.id) }
    if let both = meeting.apologies.first(where: meeting.schools.contains) {
      throw RuleProblem.contradiction("\(both) cannot be there and send apologies: name it once")
    }
  }
}
